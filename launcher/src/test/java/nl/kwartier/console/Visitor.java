package nl.kwartier.console;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of the simplest kind: cookies and forms, nothing else. */
final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");

    private final Demonstration demonstration;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Visitor(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    static Visitor nobody(Demonstration demonstration) {
        return new Visitor(demonstration);
    }

    static Visitor loggedIn(Demonstration demonstration, String userName) throws Exception {
        var visitor = new Visitor(demonstration);
        visitor.post("/inloggen", Map.of("gebruikersnaam", userName, "wachtwoord", Demonstration.PASSWORD));
        return visitor;
    }

    HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The token that the forms of this session carry. */
    String csrf() throws Exception {
        Matcher token = CSRF.matcher(get("/").body());
        return token.find() ? token.group(1) : "";
    }

    private URI uri(String path) {
        return URI.create(demonstration.at(path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
