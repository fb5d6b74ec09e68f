/** Who has which role for what, and whether somebody has an interest of his own in it. */
@Export
@Version("1.1.0")
package nl.kwartier.kit.role;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
