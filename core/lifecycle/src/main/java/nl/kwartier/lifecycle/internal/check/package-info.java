/** Looks at a jar before it is let in, and says what it would do. */
package nl.kwartier.lifecycle.internal.check;
