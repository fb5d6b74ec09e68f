/** Following rows in the order in which they were committed, and remembering how far one has come. */
package nl.kwartier.store.internal.follow;
