/** How a chart of columns is laid out. */
package nl.kwartier.ui.internal.charts;
