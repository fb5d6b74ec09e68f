/** Logging in: the check of a name and a password or of a link, and the slow-down after failures. */
package nl.kwartier.access.internal.login;
