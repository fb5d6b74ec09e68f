/** The store as OSGi services: one database, and for each bundle the store of its own owner. */
package nl.kwartier.store.internal.component;
