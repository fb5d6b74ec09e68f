/** Residents who take part in a programme: enrolling, stages, the waiting list and the answers to the programme's own questions. */
@Export
@Version("1.1.0")
package nl.kwartier.kit.participation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
