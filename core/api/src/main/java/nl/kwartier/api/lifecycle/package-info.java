/** Programmes as an administrator sees them: which there are, which run, and why one does not. */
@Export
@Version("1.1.0")
package nl.kwartier.api.lifecycle;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
