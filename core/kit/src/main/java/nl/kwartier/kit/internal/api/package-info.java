/** The operations that the kit offers for a programme. */
package nl.kwartier.kit.internal.api;
