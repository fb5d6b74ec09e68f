/** What every part of Kwartier speaks: who calls and why, refusals, ids, pages of a list, and the settings. */
@Export
@Version("1.0.0")
package nl.kwartier.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
