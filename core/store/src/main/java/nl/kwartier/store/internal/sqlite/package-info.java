/** SQLite: one file, one writing thread that commits many units at once, and a pool of reading connections. */
package nl.kwartier.store.internal.sqlite;
