/** What who writes a programme sees, and nobody else: only while Kwartier was started to develop one. */
package nl.kwartier.web.internal.development;
