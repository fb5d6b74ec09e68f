package nl.kwartier.web.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Refusal;
import nl.kwartier.web.internal.measure.Meters;
import nl.kwartier.web.internal.shell.HouseStyle;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The first to see a request and the last to see its answer. */
@Component(service = Entrance.class)
public final class Entrance {
    private final Dispatcher dispatcher;
    private final FixedAnswers fixed;
    private final Failures failures;
    private final Meters meters;
    private final boolean secure;

    /** Answers by itself what belongs to no route. */
    @Activate
    public Entrance(
            @Reference Dispatcher dispatcher,
            @Reference FixedAnswers fixed,
            @Reference Failures failures,
            @Reference Meters meters,
            @Reference HouseStyle style) {
        this.dispatcher = dispatcher;
        this.fixed = fixed;
        this.failures = failures;
        this.meters = meters;
        this.secure = style.secure();
    }

    Handler handler() {
        return new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                SecurityHeaders.put(response.getHeaders(), secure);
                var out = new Outgoing(request, response, callback, meters);
                out.send(answer(request, response, out));
                return true;
            }
        };
    }

    private Answer answer(Request request, Response response, Outgoing out) {
        String path = Request.getPathInContext(request);
        Answer own = fixed.of(request, path);
        if (own != null) {
            return own;
        }
        List<String> segments;
        try {
            segments = segments(path);
        } catch (RuntimeException malformed) {
            return failures.notFound(path.startsWith("/api/"), null, Map.of(), Refusal.notFound("Deze pagina"));
        }
        if (segments.size() > 1
                && segments.get(segments.size() - 1).isEmpty()
                && !segments.get(0).equals("api")) {
            return Answer.redirect(path.replaceAll("/+$", ""));
        }
        return dispatcher.answer(request, response, segments, out);
    }

    private static List<String> segments(String path) {
        var segments = new ArrayList<String>();
        for (String segment : path.substring(1).split("/", -1)) {
            segments.add(segment.indexOf('%') < 0 ? segment : URIUtil.decodePath(segment));
        }
        return segments;
    }
}
