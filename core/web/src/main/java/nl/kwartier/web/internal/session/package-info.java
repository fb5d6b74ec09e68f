/** Who is logged in: sessions, their cookie, and tokens against forged forms. */
package nl.kwartier.web.internal.session;
