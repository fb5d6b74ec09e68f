/** What the store asks of a database: read, write through one lane, and say how it is. */
package nl.kwartier.store.internal.engine;
