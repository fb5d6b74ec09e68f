/** Residents, places, activities and neighbourhoods: the vocabulary that all programmes share. */
@Export
@Version("1.0.0")
package nl.kwartier.api.community;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
