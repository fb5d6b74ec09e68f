package nl.kwartier.web.internal.session;

import java.time.Duration;
import nl.kwartier.api.store.Sessions;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.session.DefaultSessionCache;
import org.eclipse.jetty.session.SessionHandler;

/** Sets up how sessions work: the cookie, the idle time-out, and where they are kept. */
public final class SessionFactory {
    /** After this time without a click somebody must log in again: BIO2 and NCSC advise at most 15 to 30 minutes for such work. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** The last use is saved at most this often, because each save is a write. */
    private static final Duration SAVE_AT_MOST_EVERY = Duration.ofMinutes(2);

    private SessionFactory() {}

    /** Makes the handler; {@code secure} when people reach the platform by https. */
    public static SessionHandler make(Sessions sessions, boolean secure) {
        var handler = new SessionHandler();
        handler.setSessionCookie(secure ? "__Host-kwartier" : "kwartier");
        handler.setHttpOnly(true);
        handler.setSameSite(HttpCookie.SameSite.LAX);
        handler.setSecureCookies(secure);
        handler.setSecureRequestOnly(secure);
        handler.setSessionPath("/");
        handler.setUsingUriParameters(false);
        handler.setMaxInactiveInterval((int) IDLE.toSeconds());
        var kept = new KeptSessions(sessions);
        kept.setSavePeriodSec((int) SAVE_AT_MOST_EVERY.toSeconds());
        var cache = new DefaultSessionCache(handler);
        cache.setSessionDataStore(kept);
        cache.setRemoveUnloadableSessions(true);
        handler.setSessionCache(cache);
        return handler;
    }
}
