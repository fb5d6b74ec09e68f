/** What kwartiermaken knows of a place, and the rules by which a place becomes hospitable. */
package nl.kwartier.plugin.kwartiermaken.internal.place;
