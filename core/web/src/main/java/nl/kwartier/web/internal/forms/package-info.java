/** Draws the form of a route from its description. */
package nl.kwartier.web.internal.forms;
