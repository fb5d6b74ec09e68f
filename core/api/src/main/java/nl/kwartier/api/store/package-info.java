/** Where rows are kept: units of work on SQLite or PostgreSQL that lose nothing and log who read and changed what. */
@Export
@Version("1.1.0")
package nl.kwartier.api.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
