package nl.kwartier.web.internal.pages.programmes;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import nl.kwartier.web.internal.shape.Shape;

/** A described record as JSON. */
final class JsonOf {
    private JsonOf() {}

    static String text(Class<?> type, Object record) throws IOException {
        var text = new StringWriter();
        try (var writer = new JsonWriter(text)) {
            Shape.of(type).toJson(writer, record);
        }
        return text.toString();
    }
}
