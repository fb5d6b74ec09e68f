/** Programmes as small as can be, whose classes travel in jars that tests make. */
package nl.kwartier.lifecycle.internal.tiny;
