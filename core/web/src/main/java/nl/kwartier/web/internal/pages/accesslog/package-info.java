/** The access log, as people read it. */
package nl.kwartier.web.internal.pages.accesslog;
