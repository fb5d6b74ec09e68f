package nl.kwartier.web.internal.http;

import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Traces;
import nl.kwartier.api.access.Accounts;
import nl.kwartier.api.access.ApiKeys;
import nl.kwartier.web.internal.routing.Mounted;
import nl.kwartier.web.internal.session.LogIn;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out who asks, and why. */
@Component(service = Callers.class)
public final class Callers {
    private static final String BEARER = "Bearer ";

    private final Accounts accounts;
    private final ApiKeys keys;

    /** Looks people up in the accounts and programs in the keys. */
    @Activate
    public Callers(@Reference Accounts accounts, @Reference ApiKeys keys) {
        this.accounts = accounts;
        this.keys = keys;
    }

    /** The caller of a route. */
    Caller of(Request request, Mounted mounted) {
        Actor actor = mounted.api() ? program(request) : person(request);
        return Caller.of(
                actor,
                purpose(request, mounted),
                mounted.owner(),
                mounted.route().title(),
                trace(request));
    }

    /** Who is logged in with this browser. */
    Actor person(Request request) {
        return LogIn.account(request)
                .flatMap(account -> accounts.actor(account, LogIn.round(request)))
                .orElse(Actor.NOBODY);
    }

    /** Whose key this program sent. */
    Actor program(Request request) {
        String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            return Actor.NOBODY;
        }
        return keys.actor(header.substring(BEARER.length())).orElse(Actor.NOBODY);
    }

    private static Purpose purpose(Request request, Mounted mounted) {
        String header = request.getHeaders().get("X-Kwartier-Doel");
        if (header == null) {
            return mounted.route().purpose();
        }
        return Purpose.of(header)
                .orElseThrow(() -> Refusal.of(
                        ErrorCode.FIELD,
                        "Het doel ‘" + header
                                + "’ kennen wij niet. Kies UITVOERING, PLANNING, RAPPORTAGE, INZAGE of BEHEER."));
    }

    static String trace(Request request) {
        String header = request.getHeaders().get("traceparent");
        return header == null ? Traces.next() : Traces.of(header).orElseGet(Traces::next);
    }
}
