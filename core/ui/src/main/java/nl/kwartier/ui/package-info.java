/** Page components that the core and the programmes share. */
@Export
@Version("1.0.0")
package nl.kwartier.ui;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
