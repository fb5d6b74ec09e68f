package nl.kwartier.web.internal.http;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.development.Development;
import nl.kwartier.api.development.Trouble;
import nl.kwartier.api.web.Page;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.containment.Withheld;
import nl.kwartier.web.internal.development.CurrentDevelopment;
import nl.kwartier.web.internal.development.DevelopmentPages;
import nl.kwartier.web.internal.development.TroubleView;
import nl.kwartier.web.internal.routing.Mounted;
import nl.kwartier.web.internal.shape.FormValues;
import nl.kwartier.web.internal.shape.Shape;
import nl.kwartier.web.internal.shell.Frame;
import nl.kwartier.web.internal.shell.PresentProgrammes;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into an answer that says what to do: a page for people, a problem for programs. */
@Component(service = Failures.class)
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Frame frame;
    private final PresentProgrammes programmes;
    private final CurrentDevelopment development;

    /** Draws error pages in the shell. */
    @Activate
    public Failures(
            @Reference Frame frame,
            @Reference PresentProgrammes programmes,
            @Reference CurrentDevelopment development) {
        this.frame = frame;
        this.programmes = programmes;
        this.development = development;
    }

    /** What a failure means to who asked. Our own faults are logged under the trace id and say no more than that. */
    static Refusal refusal(Throwable failure, String traceId) {
        if (failure instanceof Refusal refusal) {
            return refusal.code().status() < 500 ? refusal : logged(refusal, traceId);
        }
        if (failure instanceof InvalidValue invalid) {
            return Refusal.of(ErrorCode.FIELD, invalid.sentence());
        }
        LOG.error("Fout met kenmerk {}", traceId, failure);
        return Refusal.of(
                ErrorCode.INTERNAL,
                "Wat u deed, is niet gelukt en er is niets gewijzigd. Probeer het zo nog eens. Lukt het dan niet? Geef dan dit"
                        + " kenmerk door aan uw functioneel beheerder: " + traceId + ".");
    }

    /** The same with the number by which it is found in the log. */
    private static Refusal logged(Refusal refusal, String traceId) {
        LOG.warn("Geen antwoord, kenmerk {}: {}", traceId, refusal.sentence());
        return Refusal.of(refusal.code(), refusal.sentence() + " Kenmerk: " + traceId + ".");
    }

    /** What is wrong with the programme that is being written, when a page of it is asked for; null when nothing is. */
    @Nullable Answer inDevelopment(Request request, List<String> segments) {
        return request.getMethod().equals("GET")
                ? development
                        .of(segments.get(0))
                        .flatMap(now -> now.trouble().map(trouble -> mend(now, trouble, Contents.NONE)))
                        .orElse(null)
                : null;
    }

    /** Where a failure comes from, for who writes the programme it happened in; null for everybody else. */
    @Nullable Answer inDevelopment(Throwable failure, Visit visit, FormValues sent) {
        Mounted mounted = visit.mounted();
        return isFault(failure) && !mounted.api()
                ? development
                        .of(mounted.owner())
                        .map(now -> mend(now, now.explain(failure), KeptForm.of(visit, sent)))
                        .orElse(null)
                : null;
    }

    private Answer mend(Development now, Trouble trouble, Content more) {
        Content body = Contents.of(TroubleView.draw(trouble), more, DevelopmentPages.follower(now));
        return Answer.of(ErrorCode.INTERNAL.status(), Answer.HTML, frame.plain(trouble.title(), body));
    }

    /** Whether something broke, as opposed to an answer that says no. */
    static boolean isFault(Throwable failure) {
        return !(failure instanceof Refusal) && !(failure instanceof InvalidValue);
    }

    /** An answer for a program. */
    Answer problem(Refusal refusal, String traceId) {
        var code = refusal.code();
        var answer = Answer.of(code.status(), Answer.PROBLEM, JsonText.problem(code.status(), refusal, traceId));
        return code == ErrorCode.LOG_IN ? answer.with("WWW-Authenticate", "Bearer") : answer;
    }

    /** An answer for a person; {@code visit} is null where not even the route is known. */
    Answer page(Refusal refusal, @Nullable Visit visit) {
        return page(refusal, visit == null ? Contents.NONE : PageBefore.link(visit), visit);
    }

    private Answer page(Refusal refusal, Content more, @Nullable Visit visit) {
        var code = refusal.code();
        Content body = body(refusal, more);
        byte[] bytes = visit == null || visit.actor().kind() == Actor.Kind.NOBODY
                ? frame.plain(code.title(), body)
                : frame.around(visit, visit.path(), Page.of(code.title(), out -> Contents.write(body, out)), "");
        return Answer.of(code.status(), Answer.HTML, bytes);
    }

    private static Content body(Refusal refusal, Content more) {
        Content next = refusal.code() == ErrorCode.LOG_IN
                ? Buttons.link(ButtonKind.PRIMARY, "login", "Inloggen", "/inloggen")
                : Buttons.link(ButtonKind.PRIMARY, "sun", "Naar Vandaag", "/");
        Content problems = refusal.problems().isEmpty()
                ? Contents.NONE
                : Components.rows(refusal.problems().stream()
                        .map(problem -> Contents.text(problem.sentence()))
                        .toList());
        return Components.stack(
                Components.heading(Heading.of(refusal.code().title(), "")),
                Components.alert(Tone.LATE, refusal.code().code(), refusal.sentence()),
                problems,
                more,
                next);
    }

    /** An answer where a programme gives none; {@code framed} for the shell, for which programmes say what waits. */
    Answer withheld(Withheld withheld, Visit visit, FormValues sent, boolean framed) {
        Refusal refusal = withheld.refusal(programmes.title(visit.mounted().owner()), visit.changes());
        Answer answer = visit.mounted().api()
                ? problem(refusal, withheld.reference())
                : page(refusal, KeptForm.of(visit, sent), framed ? visit : null);
        return answer.with("Retry-After", Long.toString(withheld.retrySeconds()));
    }

    /** An answer for a person whose session ended while a form was open. */
    Answer expired(String path, @Nullable Shape shape, FormValues sent) {
        byte[] bytes = frame.plain(ExpiredSession.TITLE, ExpiredSession.page(path, shape, sent));
        return Answer.of(ErrorCode.LOG_IN.status(), Answer.HTML, bytes);
    }

    /** An answer where no route was found. */
    Answer notFound(boolean api, @Nullable Caller caller, Map<String, String> headers, Refusal refusal) {
        String trace = caller == null ? nl.kwartier.api.Traces.next() : caller.traceId();
        Answer answer = api ? problem(refusal, trace) : page(refusal, null);
        for (var header : headers.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }
}
