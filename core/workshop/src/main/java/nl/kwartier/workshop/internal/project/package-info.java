/** The folder of a programme: what its pom says, and which of its files changed. */
package nl.kwartier.workshop.internal.project;
