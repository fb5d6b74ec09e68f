/** How a guest comes to a place, step by step, with what they agree and how it goes. */
package nl.kwartier.plugin.kwartiermaken.internal.koppeling;
