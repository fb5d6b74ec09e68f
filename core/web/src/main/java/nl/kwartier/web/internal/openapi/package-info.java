/** The description of the JSON API, made from the routes. */
package nl.kwartier.web.internal.openapi;
