/** Where in the sources something went wrong. */
package nl.kwartier.workshop.internal.trouble;
