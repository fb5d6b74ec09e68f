/** The server: from a request to the route's handler, and from its reply to bytes. */
package nl.kwartier.web.internal.http;
