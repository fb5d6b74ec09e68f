/** The record of who read, changed or tried what: written with each change, packed per answer, expanded per resident afterwards. */
package nl.kwartier.store.internal.log;
