/** Reading files of the municipality in: look first, then take in. */
package nl.kwartier.web.internal.pages.imports;
