/** The pages of the programme. */
package nl.kwartier.plugin.kwartiermaken.internal.pages;
