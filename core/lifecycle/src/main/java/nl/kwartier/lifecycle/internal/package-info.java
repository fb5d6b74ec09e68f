/** Programmes come and go while the platform runs. */
package nl.kwartier.lifecycle.internal;
