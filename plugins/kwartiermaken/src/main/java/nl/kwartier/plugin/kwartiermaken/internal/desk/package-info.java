/** Keeps hospitable places in the store, and holds every change to the rules. */
package nl.kwartier.plugin.kwartiermaken.internal.desk;
