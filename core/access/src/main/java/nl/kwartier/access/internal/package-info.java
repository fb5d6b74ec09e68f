/** People who log in, their roles, and the log of who saw what. */
package nl.kwartier.access.internal;
