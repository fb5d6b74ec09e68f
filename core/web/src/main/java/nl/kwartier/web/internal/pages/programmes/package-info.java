/** The page on which an administrator sees the programmes and switches them on and off. */
package nl.kwartier.web.internal.pages.programmes;
