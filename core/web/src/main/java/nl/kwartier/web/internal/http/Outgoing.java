package nl.kwartier.web.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kwartier.api.web.Html;
import nl.kwartier.web.internal.measure.Meters;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The one answer to one request. Whoever comes second, such as work that came back after its time limit, is not heard. */
final class Outgoing {
    private final long began = System.nanoTime();
    private final AtomicBoolean taken = new AtomicBoolean();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final Meters meters;
    private volatile String owner = Meters.NO_ROUTE;

    Outgoing(Request request, Response response, Callback callback, Meters meters) {
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.meters = meters;
    }

    /** From here on the answer is about a route of this owner. */
    void of(String routeOwner) {
        this.owner = routeOwner;
    }

    /** Counts a fault of the owner, once for this request. */
    void failed() {
        if (failed.compareAndSet(false, true)) {
            meters.of(owner).failed();
        }
    }

    /** Sends the answer, unless there was one. */
    void send(Answer answer) throws Exception {
        if (taken.compareAndSet(false, true)) {
            meters.of(owner).answered(answer.status(), System.nanoTime() - began);
            write(Gzip.of(request, answer));
        }
    }

    private void write(Answer answer) throws Exception {
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
        if (answer.file() != null) {
            copy(response, answer.file());
            callback.succeeded();
        } else if (answer.stream() == null) {
            response.write(true, ByteBuffer.wrap(answer.body()), callback);
        } else {
            stream(response, answer.stream());
            callback.succeeded();
        }
    }

    private static void copy(Response response, InputStream file) throws IOException {
        try (file;
                OutputStream out = Content.Sink.asOutputStream(response)) {
            file.transferTo(out);
        }
    }

    /** Sends events until there are no more; each is one piece of HTML on {@code data:} lines. */
    private static void stream(Response response, Answer.Stream stream) throws Exception {
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            Html next = stream.next().get();
            while (next != null) {
                String html = new String(Replies.bytes(next), StandardCharsets.UTF_8);
                out.write(("data: " + html.replace("\n", "\ndata: ") + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(Math.max(200, stream.every().toMillis()));
                next = stream.next().get();
            }
            out.write("event: klaar\ndata: \n\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
