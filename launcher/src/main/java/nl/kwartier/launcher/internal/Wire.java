package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line to a Kwartier that runs: its API, with a key. */
final class Wire {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    /** A step takes at most 10 seconds before it is answered; sending a jar over a slow line takes longer. */
    private static final Duration TO_ANSWER = Duration.ofMinutes(5);

    private final String address;
    private final String key;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();

    Wire(String address, String key) {
        this.address = address;
        this.key = key;
    }

    Json get(String path) throws Refused {
        return json(request(path, "GET", BodyPublishers.noBody()));
    }

    Json delete(String path) throws Refused {
        return json(request(path, "DELETE", BodyPublishers.noBody()));
    }

    /** Sends one field and its value. */
    Json send(String method, String path, String json) throws Refused {
        return json(request(path, method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .header("Content-Type", "application/json"));
    }

    /** Sends a file as a form with one field. */
    Json upload(String path, String field, Path file) throws Refused, IOException {
        String boundary = "kwartier-" + Long.toHexString(System.nanoTime());
        String name = file.getFileName().toString().replaceAll("[\"\\r\\n]", "_");
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/java-archive\r\n\r\n";
        return json(request(
                        path,
                        "POST",
                        BodyPublishers.concat(
                                BodyPublishers.ofString(head),
                                BodyPublishers.ofFile(file),
                                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    /** Fetches a file; it is there whole or not at all. */
    void download(String path, Path file) throws Refused, IOException {
        HttpResponse<InputStream> answer =
                answer(request(path, "GET", BodyPublishers.noBody()), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw refused(answer.statusCode(), new String(body.readAllBytes(), UTF_8));
            }
            WholeFile.write(file, body);
        }
    }

    private HttpRequest.Builder request(String path, String method, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Authorization", "Bearer " + key)
                .timeout(TO_ANSWER)
                .method(method, body);
    }

    private Json json(HttpRequest.Builder request) throws Refused {
        HttpResponse<String> answer = answer(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw refused(answer.statusCode(), answer.body());
        }
        return answer.body().isEmpty() ? Json.parse("{}") : parsed(answer.body());
    }

    private <T> HttpResponse<T> answer(HttpRequest.Builder request, BodyHandler<T> handler) throws Refused {
        try {
            return http.send(request.build(), handler);
        } catch (IOException silent) {
            throw new Refused("Kwartier antwoordt niet op " + address
                    + ". Kijk of het draait, of geef met --adres een ander adres. (" + silent + ")");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused("Onderbroken. Kijk met 'programma lijst' hoe het ervoor staat.");
        }
    }

    private Json parsed(String text) throws Refused {
        try {
            return Json.parse(text);
        } catch (IllegalArgumentException other) {
            throw new Refused(
                    "Op " + address + " antwoordt iets anders dan Kwartier. Geef met --adres een ander adres.");
        }
    }

    /** What the platform says about it, in one line. */
    private Refused refused(int status, String body) throws Refused {
        Json problem = parsed(body);
        String fields = problem.get("velden").list().stream()
                .map(field -> field.text("uitleg"))
                .filter(text -> !text.equals(problem.text("detail")))
                .collect(Collectors.joining(" "));
        String code = problem.text("reden").isEmpty() ? problem.text("code") : problem.text("reden");
        String sentence = Stream.of(problem.text("detail"), fields)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return new Refused(
                sentence.isEmpty()
                        ? "Kwartier antwoordde met status " + status + "."
                        : sentence.replace('\n', ' ') + (code.isEmpty() ? "" : " (" + code + ")"));
    }

    /** A part of a path that holds what somebody typed. */
    static String part(String typed) {
        return URLEncoder.encode(typed, UTF_8).replace("+", "%20");
    }
}
