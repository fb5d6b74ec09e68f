/** The neighbourhoods and their borders, kept in memory. */
package nl.kwartier.community.internal.neighbourhoods;
