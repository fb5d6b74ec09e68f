/** Notes, each with who may read it. */
@Export
@Version("1.0.0")
package nl.kwartier.kit.note;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
