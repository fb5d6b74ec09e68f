/** A real store for tests, here and in other modules. */
package nl.kwartier.store;
