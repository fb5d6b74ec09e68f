/** The first start: a set-up link for the first administrator, or the accounts of a demonstration. */
package nl.kwartier.access.internal.start;
