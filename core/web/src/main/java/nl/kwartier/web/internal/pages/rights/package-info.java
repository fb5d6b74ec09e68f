/** Who may do what, told from the routes themselves. */
package nl.kwartier.web.internal.pages.rights;
