/** Watches the folder of a programme that is being written, builds it and lets it take the place of what runs. */
package nl.kwartier.workshop.internal;
