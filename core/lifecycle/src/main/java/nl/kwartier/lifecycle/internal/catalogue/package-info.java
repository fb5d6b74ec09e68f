/** The places where a municipality finds programmes: read when asked, kept for when they cannot be reached. */
package nl.kwartier.lifecycle.internal.catalogue;
