/** The keys by which programs act for a person. */
package nl.kwartier.access.internal.key;
