/** Groups of participants, their sessions, and who was there. */
@Export
@Version("1.2.0")
package nl.kwartier.kit.group;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
