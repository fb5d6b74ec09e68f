/** What a programme says about itself, as annotations on its own class; the build writes them into the manifest of its jar. */
@Export
@Version("1.0.0")
package nl.kwartier.spi.descriptor;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
