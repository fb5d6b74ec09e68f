package nl.kwartier.web.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import nl.kwartier.api.Settings;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Download;
import nl.kwartier.api.web.EventStream;
import nl.kwartier.api.web.Html;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.web.internal.shell.Frame;
import org.eclipse.jetty.server.Response;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Turns what a handler replied into what goes over the wire. */
@Component(service = Replies.class)
public final class Replies {
    private final Frame frame;
    private final Path folder;

    /** Draws pages in the shell. */
    @Activate
    public Replies(@Reference Frame frame, BundleContext context) {
        this.frame = frame;
        this.folder = new Settings(context::getProperty).data().resolve("tijdelijk");
    }

    Answer answer(Visit visit, Reply reply, Response response, boolean secure) throws IOException {
        if (reply instanceof Page page) {
            return page(visit, 200, page, FlashCookie.take(response.getRequest(), response, secure));
        }
        if (reply instanceof Redirect redirect) {
            if (redirect.notice() != null) {
                FlashCookie.set(response, redirect.notice(), secure);
            }
            return Answer.redirect(redirect.href());
        }
        if (reply instanceof Data data) {
            return data(visit, data);
        }
        if (reply instanceof Download download) {
            return download(download);
        }
        var stream = (EventStream) reply;
        return new Answer(
                200,
                "text/event-stream;charset=utf-8",
                new byte[0],
                Map.of(),
                new Answer.Stream(stream.every(), stream.next()),
                null);
    }

    Answer page(Visit visit, int status, Page page, String notice) {
        return Answer.of(status, Answer.HTML, frame.around(visit, visit.path(), page, notice));
    }

    private static Answer data(Visit visit, Data data) {
        if (data.status() == 204) {
            return Answer.of(204, "", new byte[0]);
        }
        var shape =
                Objects.requireNonNull(visit.mounted().output(), "an operation that answers data says what it gives");
        return Answer.of(data.status(), Answer.JSON, JsonText.of(shape, data.body()));
    }

    private Answer download(Download download) throws IOException {
        var answer = spooled(download);
        return download.fileName() == null
                ? answer
                : answer.with("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(download.fileName()));
    }

    private Answer spooled(Download download) throws IOException {
        var spool = new Spool(folder);
        try {
            download.body().writeTo(spool);
            spool.close();
        } catch (IOException | RuntimeException broken) {
            spool.drop();
            throw broken;
        }
        return new Answer(200, download.type(), spool.bytes(), Map.of(), null, spool.file());
    }

    private static String encoded(String fileName) {
        return java.net.URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static byte[] bytes(Html html) throws IOException {
        var bytes = new ByteArrayOutputStream(8192);
        html.writeTo(bytes);
        return bytes.toByteArray();
    }
}
