/** Brings an owner's tables up to date, and remembers which steps ran and which generation is the current one. */
package nl.kwartier.store.internal.migrate;
