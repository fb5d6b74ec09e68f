/** The inside of the programme: rules, tables, pages and operations. */
package nl.kwartier.plugin.kwartiermaken.internal;
