/** One immutable table of routes, swapped as a whole when a programme comes or goes. */
package nl.kwartier.web.internal.routing;
