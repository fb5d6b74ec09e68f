/** Pages as a browser without scripts sees them. */
package nl.kwartier.testkit.internal.page;
