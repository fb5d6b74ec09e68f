/** What most programmes share: a programme declares what it is, and the kit keeps, checks and draws it. */
@Export
@Version("1.0.0")
package nl.kwartier.kit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
