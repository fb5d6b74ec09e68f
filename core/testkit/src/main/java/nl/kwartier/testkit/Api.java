package nl.kwartier.testkit;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import nl.kwartier.api.Purpose;
import nl.kwartier.testkit.internal.page.Browser;
import org.jspecify.annotations.Nullable;

/**
 * A program that asks the JSON API with somebody's key, or without one.
 *
 * <pre>{@code
 * Answer made = fatma.api().post("/api/v1/wandelgroep/groepen", Map.of("naam", "Noord", "minimum", 3, "maximum", 15));
 *
 * assertThat(made.status()).isEqualTo(201);
 * }</pre>
 */
public final class Api {
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private final Browser browser;
    private final String key;
    private final @Nullable Purpose purpose;

    Api(Browser browser, String key, @Nullable Purpose purpose) {
        this.browser = browser;
        this.key = key;
        this.purpose = purpose;
    }

    /**
     * The same program, which says what it uses data for. Without it the purpose is that of the route.
     *
     * @param use goes in the header {@code X-Kwartier-Doel}
     * @return the program
     */
    public Api purpose(Purpose use) {
        return new Api(browser, key, use);
    }

    /**
     * Asks for something.
     *
     * @param path the whole path, such as {@code /api/v1/wandelgroep/deelnemers?aantal=5}
     * @return the answer, whatever it is
     */
    public Answer get(String path) {
        return send("GET", path, null);
    }

    /**
     * Sends something new.
     *
     * @param path the whole path
     * @param body what to send, by name; lists, maps, texts, numbers, flags and null
     * @return the answer, whatever it is
     */
    public Answer post(String path, Map<String, ?> body) {
        return send("POST", path, GSON.toJson(body));
    }

    /**
     * Sends something that takes the place of what was there.
     *
     * @param path the whole path
     * @param body what to send, as for {@link #post}
     * @return the answer, whatever it is
     */
    public Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, GSON.toJson(body));
    }

    /**
     * Takes something away.
     *
     * @param path the whole path
     * @return the answer, whatever it is
     */
    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /**
     * Sends any text as JSON, also when it is none.
     *
     * @param method the method
     * @param path the whole path
     * @param text what to send; null for no body
     * @return the answer, whatever it is
     */
    public Answer send(String method, String path, @Nullable String text) {
        var request = HttpRequest.newBuilder(browser.uri(path))
                .method(method, text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
        if (text != null) {
            request.header("Content-Type", "application/json");
        }
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        if (purpose != null) {
            request.header("X-Kwartier-Doel", purpose.code());
        }
        return new Answer(browser.send(request));
    }
}
