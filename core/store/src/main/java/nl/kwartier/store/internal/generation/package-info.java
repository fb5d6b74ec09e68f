/** Builds the next generation of an owner's tables beside the present one, switches between them and clears away what nobody uses. */
package nl.kwartier.store.internal.generation;
