package nl.kwartier.web.internal.http;

import java.nio.charset.StandardCharsets;
import nl.kwartier.ui.StaticFile;
import nl.kwartier.web.internal.health.Health;
import nl.kwartier.web.internal.measure.Measurements;
import nl.kwartier.web.internal.openapi.OpenApi;
import nl.kwartier.web.internal.shell.HouseStyle;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What belongs to no route and needs no session: static files, health, measurements, the description of the API. */
@Component(service = FixedAnswers.class)
public final class FixedAnswers {
    /** The version of the API, in the header of each answer and in its description. */
    public static final String API_VERSION = "1.0.0";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final byte[] ROBOTS = "User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.US_ASCII);

    private final HouseStyle style;
    private final Health health;
    private final OpenApi openApi;
    private final Measurements measurements;
    private final Onlookers onlookers;

    /** Knows where each comes from. */
    @Activate
    public FixedAnswers(
            @Reference HouseStyle style,
            @Reference Health health,
            @Reference OpenApi openApi,
            @Reference Measurements measurements,
            @Reference Onlookers onlookers) {
        this.style = style;
        this.health = health;
        this.openApi = openApi;
        this.measurements = measurements;
        this.onlookers = onlookers;
    }

    /** The answer for a path, or null when a route must answer. */
    @Nullable Answer of(Request request, String path) {
        if (path.startsWith("/static/")) {
            return style.site()
                    .files()
                    .find(path)
                    .map(file -> file(request, file))
                    .orElse(null);
        }
        return switch (path) {
            case "/gezondheid" -> {
                var report = health.report();
                yield Answer.of(report.ok() ? 200 : 503, Answer.JSON, JsonText.bytes(report.json()));
            }
            case "/metingen" ->
                request.getMethod().equals("GET") && onlookers.admits(request)
                        ? Answer.of(200, Measurements.TYPE, measurements.text())
                        : null;
            case "/api/v1/openapi.json" ->
                Answer.of(200, Answer.JSON, openApi.document()).with("Access-Control-Allow-Origin", "*");
            case "/robots.txt" -> Answer.of(200, "text/plain", ROBOTS);
            default -> null;
        };
    }

    private static Answer file(Request request, StaticFile file) {
        byte[] zipped = Gzip.wanted(request) ? file.gzip() : null;
        var answer = Answer.of(200, file.contentType(), zipped == null ? file.bytes() : zipped)
                .with("Cache-Control", FOR_EVER)
                .with("Vary", "Accept-Encoding");
        return zipped == null ? answer : answer.with("Content-Encoding", "gzip");
    }
}
