/** Finds residents by name: half typed, with a typing error or as it sounds. */
package nl.kwartier.community.internal.search;
