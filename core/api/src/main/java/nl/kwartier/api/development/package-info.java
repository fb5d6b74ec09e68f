/** The programme that somebody is writing, while Kwartier runs with {@code --ontwikkel}: what is wrong with it, and where. */
@Export
@Version("1.0.0")
package nl.kwartier.api.development;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
