package nl.kwartier.web.internal.http;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Html;
import nl.kwartier.web.internal.shell.HouseStyle;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
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
    private final boolean secure;

    /** Answers by itself what belongs to no route. */
    @Activate
    public Entrance(
            @Reference Dispatcher dispatcher,
            @Reference FixedAnswers fixed,
            @Reference Failures failures,
            @Reference HouseStyle style) {
        this.dispatcher = dispatcher;
        this.fixed = fixed;
        this.failures = failures;
        this.secure = style.secure();
    }

    Handler handler() {
        return new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                SecurityHeaders.put(response.getHeaders(), secure);
                write(request, response, Gzip.of(request, answer(request, response)), callback);
                return true;
            }
        };
    }

    private Answer answer(Request request, Response response) {
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
        return dispatcher.answer(request, response, segments);
    }

    private static List<String> segments(String path) {
        var segments = new ArrayList<String>();
        for (String segment : path.substring(1).split("/", -1)) {
            segments.add(segment.indexOf('%') < 0 ? segment : URIUtil.decodePath(segment));
        }
        return segments;
    }

    private static void write(Request request, Response response, Answer answer, Callback callback) throws Exception {
        response.setStatus(answer.status());
        var headers = response.getHeaders();
        answer.headers().forEach(headers::put);
        if (!answer.type().isEmpty()) {
            headers.put(HttpHeader.CONTENT_TYPE, answer.type());
        }
        if (!headers.contains(HttpHeader.CACHE_CONTROL)) {
            headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        }
        if (Request.getPathInContext(request).startsWith("/api/")) {
            headers.put("API-Version", FixedAnswers.API_VERSION);
        }
        if (answer.stream() == null) {
            response.write(true, ByteBuffer.wrap(answer.body()), callback);
        } else {
            stream(response, answer.stream());
            callback.succeeded();
        }
    }

    /** Sends events until there are no more; each is one piece of HTML on {@code data:} lines. */
    private static void stream(Response response, Answer.Stream stream) throws Exception {
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            Html next = stream.next().get();
            while (next != null) {
                String html = new String(Replies.bytes(next), java.nio.charset.StandardCharsets.UTF_8);
                out.write(("data: " + html.replace("\n", "\ndata: ") + "\n\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(Math.max(200, stream.every().toMillis()));
                next = stream.next().get();
            }
            out.write("event: klaar\ndata: \n\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
