/** What the kit does when something befalls a resident. */
package nl.kwartier.kit.internal.events;
