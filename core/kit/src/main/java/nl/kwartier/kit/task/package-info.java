/** What somebody has to do, and when. */
@Export
@Version("1.0.0")
package nl.kwartier.kit.task;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
