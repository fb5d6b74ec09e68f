/** Invented data for a demonstration, for any programme on the kit. */
package nl.kwartier.kit.internal.demo;
