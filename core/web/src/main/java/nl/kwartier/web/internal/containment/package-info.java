/** Keeps what goes wrong in one programme's pages away from the core and from other programmes. */
package nl.kwartier.web.internal.containment;
