/** How the kit does its work; no programme sees it. */
package nl.kwartier.kit.internal;
