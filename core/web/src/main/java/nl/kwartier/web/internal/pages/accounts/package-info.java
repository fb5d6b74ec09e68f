/** Colleagues who may log in, and somebody's own account with its API keys. */
package nl.kwartier.web.internal.pages.accounts;
