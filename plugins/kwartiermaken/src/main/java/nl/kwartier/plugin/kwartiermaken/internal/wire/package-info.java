/** The Dutch names of forms and JSON: the one place where they meet the English names of the rules. */
package nl.kwartier.plugin.kwartiermaken.internal.wire;
