/** What a programme implements and registers as an OSGi service. New methods are always default methods. */
@Export
@Version("1.2.0")
package nl.kwartier.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
