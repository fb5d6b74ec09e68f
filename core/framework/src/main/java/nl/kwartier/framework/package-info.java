/** The OSGi framework as Kwartier starts it, for the launcher and for tests. */
package nl.kwartier.framework;
