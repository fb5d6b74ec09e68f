/** Residents, places and activities. */
package nl.kwartier.community.internal;
