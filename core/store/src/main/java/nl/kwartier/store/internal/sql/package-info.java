/** SQL text and values: table names, column types, parameters, rows and errors, alike on both databases. */
package nl.kwartier.store.internal.sql;
