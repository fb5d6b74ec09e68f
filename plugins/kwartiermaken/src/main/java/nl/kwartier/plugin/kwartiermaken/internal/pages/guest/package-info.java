/** Pages about guests and how they come to a place. */
package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;
