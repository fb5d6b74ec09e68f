package nl.kwartier.testkit.internal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A browser of the simplest kind: it keeps cookies, follows redirects and runs no scripts. */
public final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address;
    private final HttpClient client;

    private Browser(String address, HttpClient.Redirect redirect, CookieManager cookies) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .build();
    }

    /** One that has been nowhere yet. */
    public static Browser fresh(String address) {
        return new Browser(address, HttpClient.Redirect.NORMAL, new CookieManager());
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html"));
    }

    public HttpResponse<String> post(String path, Body body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html")
                .header("Content-Type", body.type())
                .POST(body.publisher()));
    }

    /** Sends any request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest whole = request.timeout(PATIENCE).build();
        try {
            return client.send(whole, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(whole.method() + " " + whole.uri(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted.");
        }
    }

    /** The address of a path below the platform; a whole address stays what it is. */
    public URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : address + path);
    }
}
