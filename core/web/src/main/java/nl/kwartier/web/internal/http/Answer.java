package nl.kwartier.web.internal.http;

import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.kwartier.api.web.Html;
import org.jspecify.annotations.Nullable;

/**
 * What goes over the wire.
 *
 * @param status the HTTP status
 * @param type the media type; empty when there is no body
 * @param body the bytes
 * @param headers further headers
 * @param stream events to send after the headers; null for none
 * @param file a large body, sent instead of the bytes and then closed; null for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(
        int status,
        String type,
        byte[] body,
        Map<String, String> headers,
        @Nullable Stream stream,
        @Nullable InputStream file) {
    /** Events that go on until there are no more. */
    record Stream(Duration every, Supplier<@Nullable Html> next) {}

    static final String HTML = "text/html;charset=utf-8";
    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, type, body, Map.of(), null, null);
    }

    static Answer redirect(String href) {
        return new Answer(303, "", new byte[0], Map.of("Location", href), null, null);
    }

    Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, more, stream, file);
    }
}
