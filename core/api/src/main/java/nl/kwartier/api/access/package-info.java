/** Who may do what, how people and programs log in, and who looked at whom. */
@Export
@Version("1.0.0")
package nl.kwartier.api.access;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
