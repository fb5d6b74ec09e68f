/** Walking together every week: the smallest programme. */
package nl.kwartier.plugin.wandelgroep;
