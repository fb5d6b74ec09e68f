/** Answers that people choose to give about how it goes. */
@Export
@Version("1.0.0")
package nl.kwartier.kit.measure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
