/** Counts and times what the platform does, for whoever watches over it. */
package nl.kwartier.web.internal.measure;
