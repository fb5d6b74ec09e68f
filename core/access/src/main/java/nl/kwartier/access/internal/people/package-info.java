/** Who has an account: their rows, their invitations, and what is remembered of them in memory. */
package nl.kwartier.access.internal.people;
