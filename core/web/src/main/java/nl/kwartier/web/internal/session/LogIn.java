package nl.kwartier.web.internal.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.access.Accounts.Pass;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Session;
import org.jspecify.annotations.Nullable;

/** What a session holds: whose it is, and the token that its forms carry. */
public final class LogIn {
    private static final String ACCOUNT = "account";
    private static final String ROUND = "ronde";
    private static final String CSRF = "csrf";
    private static final SecureRandom RANDOM = new SecureRandom();

    private LogIn() {}

    /** Begins a session for somebody under an id that nobody knew before; an earlier one of this browser is emptied first. */
    public static void begin(Request request, Response response, Pass pass) {
        Session session = request.getSession(true);
        List.copyOf(session.getAttributeNameSet()).forEach(session::removeAttribute);
        session.setAttribute(ACCOUNT, pass.actor().id());
        session.setAttribute(ROUND, Long.toString(pass.round()));
        session.setAttribute(CSRF, token());
        session.renewId(request, response);
    }

    /** Ends the session. */
    public static void end(Request request) {
        Session session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The id of the account that is logged in. */
    public static Optional<String> account(Request request) {
        return text(request, ACCOUNT);
    }

    /** In which round of the account's sessions this one began; 0, which never was one, when that is not known. */
    public static long round(Request request) {
        return text(request, ROUND).map(Long::parseLong).orElse(0L);
    }

    /** The token of this session's forms; empty without a session. */
    public static String csrf(Request request) {
        return text(request, CSRF).orElse("");
    }

    /** Whether a form came from a page of this session. */
    public static boolean trusts(Request request, @Nullable String sent) {
        return text(request, CSRF)
                .map(expected -> sent != null && same(expected, sent))
                .orElse(true);
    }

    private static Optional<String> text(Request request, String name) {
        Session session = request.getSession(false);
        return session == null || !session.isValid()
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(name));
    }

    private static boolean same(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static String token() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
