/** Invented data for a demonstration. */
package nl.kwartier.plugin.kwartiermaken.internal.demo;
