/** The programme's operations in the JSON API. */
package nl.kwartier.plugin.kwartiermaken.internal.api;
