/** The database: units of work, migrations, SQLite and PostgreSQL. */
package nl.kwartier.store.internal;
