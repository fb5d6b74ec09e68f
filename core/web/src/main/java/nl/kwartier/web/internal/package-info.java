/** The console, the JSON interface and the server under both. */
package nl.kwartier.web.internal;
