/** The frame around every page: menu, search, notices, house style. */
package nl.kwartier.web.internal.shell;
