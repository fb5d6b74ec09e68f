/** The folder into which jars are dropped: which files lie there, and what each of them turned out to be. */
package nl.kwartier.lifecycle.internal.inbox;
