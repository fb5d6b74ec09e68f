package nl.kwartier.web.internal.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.web.Upload;
import nl.kwartier.web.internal.containment.Withheld;
import nl.kwartier.web.internal.routing.Match;
import nl.kwartier.web.internal.routing.Mounted;
import nl.kwartier.web.internal.routing.RouteDirectory;
import nl.kwartier.web.internal.shape.FormValues;
import nl.kwartier.web.internal.shell.HouseStyle;
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
    private final Failures failures;
    private final Store store;
    private final HouseStyle style;
    private final Handling handling;
    private final StoppedProgrammes stopped;
    private final Path uploads;

    /** Puts the steps together. */
    @Activate
    public Dispatcher(
            @Reference RouteDirectory routes,
            @Reference Callers callers,
            @Reference Guard guard,
            @Reference Failures failures,
            @Reference Store store,
            @Reference HouseStyle style,
            @Reference Handling handling,
            @Reference StoppedProgrammes stopped,
            BundleContext context) {
        this.routes = routes;
        this.callers = callers;
        this.guard = guard;
        this.failures = failures;
        this.store = store;
        this.style = style;
        this.handling = handling;
        this.stopped = stopped;
        this.uploads = new Settings(context::getProperty).data().resolve("tijdelijk");
    }

    Answer answer(Request request, Response response, List<String> segments, Outgoing out) {
        Answer mend = failures.inDevelopment(request, segments);
        if (mend != null) {
            return mend;
        }
        Match match = routes.table().find(request.getMethod(), segments);
        Mounted mounted = match.mounted();
        if (mounted == null || !mounted.gate().enter()) {
            return nothingThere(match, segments);
        }
        try {
            out.of(mounted.owner());
            return inside(request, response, mounted, match.variables(), out);
        } finally {
            mounted.gate().leave();
        }
    }

    private Answer nothingThere(Match match, List<String> segments) {
        boolean api = segments.get(0).equals("api");
        if (match.allowed().isEmpty() || match.mounted() != null) {
            return failures.notFound(
                    api, null, Map.of(), stopped.at(segments).orElseGet(() -> Refusal.notFound("Deze pagina")));
        }
        String allowed = String.join(", ", match.allowed());
        var refusal = Refusal.of(ErrorCode.METHOD, "Dit adres kent alleen " + allowed + ".");
        return failures.notFound(api, null, Map.of("Allow", allowed), refusal);
    }

    private Answer inside(
            Request request, Response response, Mounted mounted, Map<String, String> variables, Outgoing out) {
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
            Answer answer = handling.work(visit, sent, out);
            store.settle(caller);
            return answer;
        } catch (Withheld withheld) {
            return handling.withheld(visit, sent, withheld, out);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError failure) {
            if (Failures.isFault(failure)) {
                out.failed();
            }
            Refusal refusal = Failures.refusal(failure, caller.traceId());
            Answer mend = failures.inDevelopment(failure, visit, sent);
            return mend == null ? refused(visit, sent, refusal, out) : mend;
        } finally {
            sent.uploads().values().forEach(Dispatcher::delete);
        }
    }

    private FormValues sent(Request request, Mounted mounted) {
        boolean form = request.getMethod().equals("POST") && mounted.takesForm();
        return form ? Bodies.form(request, uploads) : FormValues.NONE;
    }

    private Answer refused(Visit visit, FormValues sent, Refusal refusal, Outgoing out) {
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
                return toLogIn(visit);
            }
            if (visit.sendsForm() && FormWork.canBeMended(refusal)) {
                Answer answer = handling.again(visit, sent, refusal, out);
                store.settle(caller);
                return answer;
            }
            return failures.page(refusal, visit);
        } catch (Withheld withheld) {
            return handling.withheld(visit, sent, withheld, out);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError worse) {
            Refusal last = Failures.refusal(worse, caller.traceId());
            return mounted.api() ? failures.problem(last, caller.traceId()) : failures.page(last, null);
        }
    }

    /** To the log-in page and back, or with what was typed in a form to a page that keeps it. */
    private Answer toLogIn(Visit visit) {
        if (visit.request().getMethod().equals("POST")) {
            FormValues sent = Bodies.form(visit.request(), uploads);
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
