/** Guests, their wishes, and how many of them one kwartiermaker can walk along with. */
package nl.kwartier.plugin.kwartiermaken.internal.guest;
