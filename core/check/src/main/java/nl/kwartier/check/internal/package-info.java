/** Where in the source stands what the check complains about. */
package nl.kwartier.check.internal;
