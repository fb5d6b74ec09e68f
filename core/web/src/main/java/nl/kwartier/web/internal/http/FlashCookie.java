package nl.kwartier.web.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Carries a notice from a form that was saved to the page that comes next. A cookie and not the session, because each change of a
 * session is a write.
 */
final class FlashCookie {
    private static final String NAME = "kwartier-melding";

    private FlashCookie() {}

    static void set(Response response, String notice, boolean secure) {
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(notice.getBytes(StandardCharsets.UTF_8));
        Response.addCookie(response, cookie(value, 60, secure));
    }

    /** The notice, which is gone after this. */
    static String take(Request request, Response response, boolean secure) {
        for (var cookie : Request.getCookies(request)) {
            if (cookie.getName().equals(NAME)) {
                Response.addCookie(response, cookie("", 0, secure));
                return decode(cookie.getValue());
            }
        }
        return "";
    }

    private static String decode(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException tampered) {
            return "";
        }
    }

    private static HttpCookie cookie(String value, int seconds, boolean secure) {
        return HttpCookie.build(NAME, value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(HttpCookie.SameSite.LAX)
                .build();
    }
}
