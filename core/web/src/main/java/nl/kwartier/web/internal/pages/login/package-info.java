/** Getting in and out: logging in, choosing a password with a link, the first administrator, and what the terminal tells at a start. */
package nl.kwartier.web.internal.pages.login;
