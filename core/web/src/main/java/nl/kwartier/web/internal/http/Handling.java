package nl.kwartier.web.internal.http;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Route;
import nl.kwartier.web.internal.containment.Containment;
import nl.kwartier.web.internal.containment.Withheld;
import nl.kwartier.web.internal.routing.Mounted;
import nl.kwartier.web.internal.session.LogIn;
import nl.kwartier.web.internal.shape.FormValues;
import nl.kwartier.web.internal.shape.JsonReader;
import nl.kwartier.web.internal.shell.HouseStyle;
import nl.kwartier.web.internal.shell.WaitingCounts;
import org.eclipse.jetty.server.Request;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a route do its work, with a programme's part of it inside the walls around that programme. */
@Component(service = Handling.class)
public final class Handling {
    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

    private final Containment containment;
    private final Store store;
    private final Replies replies;
    private final Failures failures;
    private final WaitingCounts waiting;
    private final boolean secure;

    private record Done(Answer answer, CompletableFuture<Void> logged) {}

    /** Needs what a reply is made with. */
    @Activate
    public Handling(
            @Reference Containment containment,
            @Reference Store store,
            @Reference Replies replies,
            @Reference Failures failures,
            @Reference WaitingCounts waiting,
            @Reference HouseStyle style) {
        this.containment = containment;
        this.store = store;
        this.replies = replies;
        this.failures = failures;
        this.waiting = waiting;
        this.secure = style.secure();
    }

    /** The answer to a request. What came in is read outside the walls: how long that takes is up to who sends it. */
    Answer work(Visit visit, FormValues sent, Outgoing out) throws Exception {
        Mounted mounted = visit.mounted();
        if (mounted.route().kind() == Route.Kind.FORM && !visit.sendsForm()) {
            return contained(
                    visit, sent, out, () -> replies.answer(visit, FormWork.first(visit), visit.response(), secure));
        }
        String json = mounted.takesForm() || mounted.input() == null ? "" : Bodies.json(visit.request());
        if (visit.posts()) {
            trust(visit.request(), sent);
        }
        Done done = contained(visit, sent, out, () -> handle(visit, json, sent));
        done.logged().get(30, TimeUnit.SECONDS);
        return done.answer();
    }

    private Done handle(Visit visit, String json, FormValues sent) throws Exception {
        Mounted mounted = visit.mounted();
        Object input = null;
        if (!mounted.takesForm() && mounted.input() != null) {
            input = JsonReader.read(mounted.input(), json);
        } else if (visit.changes()) {
            input = FormWork.read(visit, sent);
        }
        Reply reply = mounted.route().handler().answer(visit, input);
        if (visit.changes()) {
            waiting.somethingChanged();
        }
        CompletableFuture<Void> logged = store.settleLater(visit.caller());
        return new Done(replies.answer(visit, reply, visit.response(), secure), logged);
    }

    /** A form that was refused, as it was sent. */
    Answer again(Visit visit, FormValues sent, Refusal refusal, Outgoing out) throws Exception {
        return contained(visit, sent, out, () -> {
            var page = FormWork.again(visit, sent, refusal);
            return replies.page(visit, refusal.code().status(), page, "");
        });
    }

    /** The answer instead of a programme's, with what was typed. */
    Answer withheld(Visit visit, FormValues sent, Withheld withheld, Outgoing out) {
        return failures.withheld(told(withheld, out), visit, sent, true);
    }

    private <T> T contained(Visit visit, FormValues sent, Outgoing out, Containment.Work<T> work) throws Exception {
        return containment.call(visit.mounted(), visit.caller().traceId(), work, late -> {
            try {
                out.send(failures.withheld(told(late, out), visit, sent, false).with("Connection", "close"));
            } catch (Exception gone) {
                LOG.debug("Wie vroeg, is weg", gone);
            }
        });
    }

    private static Withheld told(Withheld withheld, Outgoing out) {
        if (withheld.isFault()) {
            out.failed();
        }
        return withheld;
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
}
