package nl.kwartier.web.internal.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Upload;
import nl.kwartier.web.internal.routing.Match;
import nl.kwartier.web.internal.routing.Mounted;
import nl.kwartier.web.internal.routing.RouteDirectory;
import nl.kwartier.web.internal.session.LogIn;
import nl.kwartier.web.internal.shape.FormValues;
import nl.kwartier.web.internal.shape.JsonReader;
import nl.kwartier.web.internal.shell.HouseStyle;
import nl.kwartier.web.internal.shell.WaitingCounts;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes a request to its route: who asks and may he, read what came in, let the handler work, and let nothing out before it is logged
 * who was seen.
 */
@Component(service = Dispatcher.class)
public final class Dispatcher {
    private final RouteDirectory routes;
    private final Callers callers;
    private final Guard guard;
    private final Replies replies;
    private final Failures failures;
    private final Store store;
    private final HouseStyle style;
    private final WaitingCounts waiting;
    private final Path uploads;

    /** Puts the steps together. */
    @Activate
    public Dispatcher(
            @Reference RouteDirectory routes,
            @Reference Callers callers,
            @Reference Guard guard,
            @Reference Replies replies,
            @Reference Failures failures,
            @Reference Store store,
            @Reference HouseStyle style,
            @Reference WaitingCounts waiting,
            BundleContext context) {
        this.routes = routes;
        this.callers = callers;
        this.guard = guard;
        this.replies = replies;
        this.failures = failures;
        this.store = store;
        this.style = style;
        this.waiting = waiting;
        this.uploads = new Settings(context::getProperty).data().resolve("tijdelijk");
    }

    Answer answer(Request request, Response response, List<String> segments) {
        Match match = routes.table().find(request.getMethod(), segments);
        Mounted mounted = match.mounted();
        if (mounted == null || !mounted.gate().enter()) {
            return nothingThere(match, segments);
        }
        try {
            return inside(request, response, mounted, match.variables());
        } finally {
            mounted.gate().leave();
        }
    }

    private Answer nothingThere(Match match, List<String> segments) {
        boolean api = segments.get(0).equals("api");
        if (match.allowed().isEmpty() || match.mounted() != null) {
            return failures.notFound(api, null, Map.of(), Refusal.notFound("Deze pagina"));
        }
        String allowed = String.join(", ", match.allowed());
        var refusal = Refusal.of(ErrorCode.METHOD, "Dit adres kent alleen " + allowed + ".");
        return failures.notFound(api, null, Map.of("Allow", allowed), refusal);
    }

    private Answer inside(Request request, Response response, Mounted mounted, Map<String, String> variables) {
        Caller caller;
        try {
            caller = callers.of(request, mounted);
        } catch (Refusal unreadable) {
            return mounted.api()
                    ? failures.problem(unreadable, Callers.trace(request))
                    : failures.page(unreadable, null);
        }
        var visit = new Visit(request, response, mounted, variables, caller, baseAddress(request));
        FormValues sent = FormValues.NONE;
        try {
            guard.check(caller, mounted);
            sent = sent(request, mounted);
            Answer answer = work(visit, request, response, sent);
            store.settle(caller);
            return answer;
        } catch (Exception | LinkageError | StackOverflowError failure) {
            return refused(visit, request, sent, Failures.refusal(failure, caller.traceId()));
        } finally {
            sent.uploads().values().forEach(Dispatcher::delete);
        }
    }

    private FormValues sent(Request request, Mounted mounted) {
        boolean form = request.getMethod().equals("POST") && !mounted.api();
        return form ? Bodies.form(request, uploads) : FormValues.NONE;
    }

    private Answer work(Visit visit, Request request, Response response, FormValues sent) throws Exception {
        Route route = visit.mounted().route();
        boolean post = request.getMethod().equals("POST");
        if (route.kind() == Route.Kind.FORM && !post) {
            return replies.answer(visit, FormWork.first(visit), response, style.secure());
        }
        Object input = null;
        if (visit.mounted().api()) {
            input = visit.mounted().input() == null
                    ? null
                    : JsonReader.read(visit.mounted().input(), Bodies.json(request));
        } else if (post) {
            trust(request, sent);
            input = FormWork.read(visit, sent);
        }
        Reply reply = route.handler().answer(visit, input);
        if (!request.getMethod().equals("GET")) {
            waiting.somethingChanged();
        }
        CompletableFuture<Void> logged = store.settleLater(visit.caller());
        Answer answer = replies.answer(visit, reply, response, style.secure());
        logged.get(30, TimeUnit.SECONDS);
        return answer;
    }

    /** A form must come from a page of this session, and from this site. */
    private static void trust(Request request, FormValues sent) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        List<String> token = sent.of("csrf");
        if (foreign || !LogIn.trusts(request, token.isEmpty() ? null : token.get(0))) {
            throw Refusal.of(
                    ErrorCode.FORM,
                    "Dit formulier was verlopen. Wat u invulde, staat er nog. Kijk het na en verstuur het nog een keer.");
        }
    }

    private Answer refused(Visit visit, Request request, FormValues sent, Refusal refusal) {
        Mounted mounted = visit.mounted();
        Caller caller = visit.caller();
        try {
            guard.record(caller, refusal, visit.variables());
            if (mounted.api()) {
                return failures.problem(refusal, caller.traceId());
            }
            if (refusal.code() == ErrorCode.LOG_IN
                    && caller.actor().kind() == Actor.Kind.NOBODY
                    && !mounted.path().equals("/inloggen")) {
                return toLogIn(visit, request);
            }
            boolean form = mounted.route().kind() == Route.Kind.FORM
                    && request.getMethod().equals("POST");
            if (form && FormWork.canBeMended(refusal)) {
                var page = FormWork.again(visit, sent, refusal);
                var answer = replies.page(visit, refusal.code().status(), page, "");
                store.settle(caller);
                return answer;
            }
            return failures.page(refusal, visit);
        } catch (RuntimeException worse) {
            Refusal last = Failures.refusal(worse, caller.traceId());
            return mounted.api() ? failures.problem(last, caller.traceId()) : failures.page(last, null);
        }
    }

    /** To the log-in page and back, or with what was typed in a form to a page that keeps it. */
    private Answer toLogIn(Visit visit, Request request) {
        if (request.getMethod().equals("POST")) {
            FormValues sent = Bodies.form(request, uploads);
            sent.uploads().values().forEach(Dispatcher::delete);
            return failures.expired(visit.path(), visit.mounted().input(), sent);
        }
        return Answer.redirect("/inloggen?terug=" + URLEncoder.encode(visit.path(), StandardCharsets.UTF_8));
    }

    private String baseAddress(Request request) {
        if (!style.baseAddress().isEmpty()) {
            return style.baseAddress();
        }
        return request.getHttpURI().getScheme() + "://" + request.getHttpURI().getAuthority();
    }

    private static void delete(@Nullable Upload upload) {
        try {
            if (upload != null) {
                Files.deleteIfExists(upload.file());
            }
        } catch (java.io.IOException leftBehind) {
            upload.file().toFile().deleteOnExit();
        }
    }
}
