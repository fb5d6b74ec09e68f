/** Figures about a programme for whoever answers for it, in which nobody can be recognised. */
@Export
@Version("1.0.0")
package nl.kwartier.kit.indicator;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
