/** What two sides promise each other, and whether it was kept. */
@Export
@Version("1.1.0")
package nl.kwartier.kit.agreement;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
