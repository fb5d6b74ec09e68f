/** Whose signature this municipality trusts. */
package nl.kwartier.lifecycle.internal.trust;
