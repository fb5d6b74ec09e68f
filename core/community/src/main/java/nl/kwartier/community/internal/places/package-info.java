/** The places of the municipality. */
package nl.kwartier.community.internal.places;
