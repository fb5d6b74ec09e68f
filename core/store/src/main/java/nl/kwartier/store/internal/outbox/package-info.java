/** Events that were announced: kept with the change, delivered afterwards, at least once and in order. */
package nl.kwartier.store.internal.outbox;
