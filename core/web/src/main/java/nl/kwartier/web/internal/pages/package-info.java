/** The console's own pages and the core's JSON API. */
package nl.kwartier.web.internal.pages;
