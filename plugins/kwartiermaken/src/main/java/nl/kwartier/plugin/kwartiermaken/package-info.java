/** Places that make room for people who are often left out. */
package nl.kwartier.plugin.kwartiermaken;
