package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and runs no scripts. */
final class Visitor {
    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(String address) {
        this.address = address;
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    /** Opens the page with the form, fills in the fields and sends it with the hidden ones. */
    HttpResponse<String> fillIn(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String page = open(path).body();
        var all = hidden(page.substring(page.lastIndexOf("<form class=\"kw-form\"")));
        all.putAll(fields);
        return post(path, all);
    }

    /** Presses a button of a page that is open: sends a form of that page's session without fields of its own. */
    HttpResponse<String> press(String path) throws IOException, InterruptedException {
        return post(path, Map.of("csrf", hidden(open("/mijn-account").body()).getOrDefault("csrf", "")));
    }

    private static Map<String, String> hidden(String html) {
        return Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, second) -> first));
    }

    private HttpResponse<String> post(String path, Map<String, String> all) throws IOException, InterruptedException {
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> logIn(String userName, String password) throws IOException, InterruptedException {
        return fillIn("/inloggen", Map.of("gebruikersnaam", userName, "wachtwoord", password));
    }

    HttpResponse<String> askWithKey(String path, String key) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + key));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : address + path);
    }
}
