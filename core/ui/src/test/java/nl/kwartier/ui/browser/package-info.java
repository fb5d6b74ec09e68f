/** A browser for tests: the machine's own Chromium, with a check on accessibility. */
package nl.kwartier.ui.browser;
