package nl.kwartier.testkit.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Collectors;

/** A filled form as it is sent. */
public final class Body {
    private static final String BOUNDARY = "----kwartier-formulier";

    private final String type;
    private final byte[] bytes;

    private Body(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /** A name and a value, as texts. */
    public record Pair(String name, String value) {}

    /** A file under a name; its content is never changed. */
    public record File(String name, String fileName, ByteBuffer content) {}

    public static Body form(List<Pair> pairs) {
        return new Body("application/x-www-form-urlencoded", query(pairs).getBytes(UTF_8));
    }

    public static Body multipart(List<Pair> pairs, List<File> files) {
        var out = new ByteArrayOutputStream();
        pairs.forEach(
                pair -> part(out, "name=\"" + pair.name() + "\"", pair.value().getBytes(UTF_8)));
        files.forEach(file -> part(
                out,
                "name=\"" + file.name() + "\"; filename=\"" + file.fileName()
                        + "\"\r\nContent-Type: application/octet-stream",
                file.content().array()));
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return new Body("multipart/form-data; boundary=" + BOUNDARY, out.toByteArray());
    }

    private static void part(ByteArrayOutputStream out, String disposition, byte[] content) {
        out.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(UTF_8));
    }

    /** The pairs as the query part of an address. */
    public static String query(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> URLEncoder.encode(pair.name(), UTF_8) + "=" + URLEncoder.encode(pair.value(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    String type() {
        return type;
    }

    BodyPublisher publisher() {
        return BodyPublishers.ofByteArray(bytes);
    }
}
