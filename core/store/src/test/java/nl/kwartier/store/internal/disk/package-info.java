/** The store on a disk that is really full. */
package nl.kwartier.store.internal.disk;
