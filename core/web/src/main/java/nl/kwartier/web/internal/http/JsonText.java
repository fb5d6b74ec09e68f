package nl.kwartier.web.internal.http;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwartier.api.Refusal;
import nl.kwartier.web.internal.shape.Shape;

/** Writes JSON as UTF-8. */
final class JsonText {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    /** The members of a problem: those of RFC 9457 and ours. */
    private static final Set<String> OWN =
            Set.of("type", "status", "title", "detail", "instance", "code", "velden", "kenmerk");

    private JsonText() {}

    /** Gathers characters and encodes them in one go: an encoder that gets them one value at a time costs twice the writing. */
    static byte[] of(Shape shape, Object body) {
        var text = new StringWriter(1024);
        try (var out = new JsonWriter(text)) {
            if (body instanceof List<?> list) {
                out.beginArray();
                for (Object one : list) {
                    shape.toJson(out, one);
                }
                out.endArray();
            } else {
                shape.toJson(out, body);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A problem as RFC 9457 describes it, with our code and all problems at once. Details never take the place of these. */
    static byte[] problem(int status, Refusal refusal, String traceId) {
        var json = new JsonObject();
        json.addProperty("status", status);
        json.addProperty("title", refusal.code().title());
        json.addProperty("detail", refusal.sentence());
        json.addProperty("code", refusal.code().code());
        if (!refusal.problems().isEmpty()) {
            json.add(
                    "velden",
                    GSON.toJsonTree(refusal.problems().stream()
                            .map(problem -> Map.of("veld", problem.field(), "uitleg", problem.sentence()))
                            .toList()));
        }
        refusal.details().forEach((name, value) -> {
            if (!OWN.contains(name)) {
                json.add(name, GSON.toJsonTree(value));
            }
        });
        json.addProperty("kenmerk", traceId);
        return bytes(json);
    }

    static byte[] bytes(JsonObject json) {
        return GSON.toJson(json).getBytes(StandardCharsets.UTF_8);
    }
}
