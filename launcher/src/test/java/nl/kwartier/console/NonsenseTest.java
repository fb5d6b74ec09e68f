package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Sends what nobody should send to every operation of the API, and looks for a fault of the platform. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NonsenseTest {
    private static final List<String> IN_AN_ADDRESS = List.of(
            "", "-1", "999999999999999999999", "\0", "🎈", "'", "a".repeat(3_000), "2026-02-30", "+999999999-12-31");

    private static final List<String> IN_A_FIELD = List.of(
            "\"\"",
            "\"" + "x".repeat(300) + "\"",
            "\"\\u0000\"",
            "\"O'Brien-d'Été 🎈\"",
            "\"30 februari\"",
            "\"+999999999-12-31\"",
            "\"0123 AB\"",
            "91",
            "-1",
            "1e300",
            "true",
            "null",
            "[]",
            "{}",
            "[\"a\", 1]");

    private Demonstration demonstration;
    private JsonObject document;

    @BeforeAll
    void readTheDescription() {
        demonstration = Demonstration.running();
        document = JsonParser.parseString(
                        demonstration.api("GET", "/api/v1/openapi.json", "").body())
                .getAsJsonObject();
    }

    @Test
    void nonsenseIsRefusedAndNeverAFault() {
        var faults = new ArrayList<String>();
        int asked = 0;
        for (var path : document.getAsJsonObject("paths").entrySet()) {
            for (var operation : path.getValue().getAsJsonObject().entrySet()) {
                String method = operation.getKey().toUpperCase(Locale.ROOT);
                String address =
                        "/api/v1" + path.getKey().replaceAll("\\{[^}]+}", "01a20448-81e3-7000-b584-de7f7493efb6");
                for (Attempt attempt : attempts(operation.getValue().getAsJsonObject())) {
                    asked++;
                    HttpResponse<String> answer = demonstration.api(method, address + attempt.query(), attempt.body());
                    if (answer.statusCode() >= 500) {
                        faults.add(method + " " + address + " " + attempt + " " + answer.body());
                    }
                }
            }
        }
        System.out.println(asked + " requests with nonsense");
        assertThat(faults).isEmpty();
        assertThat(asked).isGreaterThan(500);
    }

    private record Attempt(String query, String body) {}

    private List<Attempt> attempts(JsonObject operation) {
        var attempts = new ArrayList<Attempt>();
        for (JsonElement parameter : array(operation, "parameters")) {
            JsonObject one = parameter.getAsJsonObject();
            if (one.get("in").getAsString().equals("query")) {
                IN_AN_ADDRESS.forEach(value ->
                        attempts.add(new Attempt("?" + one.get("name").getAsString() + "=" + encoded(value), "")));
            }
        }
        JsonObject body = operation.getAsJsonObject("requestBody");
        if (body != null) {
            JsonObject schema = schema(body);
            for (String field : schema.getAsJsonObject("properties").keySet()) {
                IN_A_FIELD.forEach(value -> attempts.add(new Attempt("", filled(schema, field, value))));
            }
            List.of("", "[]", "\"x\"", "1", "null", "{", "{\"onbekend\": 1}")
                    .forEach(whole -> attempts.add(new Attempt("", whole)));
        }
        return attempts;
    }

    /** The mandatory fields with a letter, and one field with nonsense. */
    private static String filled(JsonObject schema, String field, String value) {
        var text = new StringBuilder("{\"" + field + "\": " + value);
        for (JsonElement mandatory : array(schema, "required")) {
            if (!mandatory.getAsString().equals(field)) {
                text.append(", \"").append(mandatory.getAsString()).append("\": \"x\"");
            }
        }
        return text.append('}').toString();
    }

    private JsonObject schema(JsonObject body) {
        JsonObject schema = body.getAsJsonObject("content").entrySet().stream()
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow()
                .getAsJsonObject()
                .getAsJsonObject("schema");
        String name = schema.get("$ref").getAsString();
        return document.getAsJsonObject("components")
                .getAsJsonObject("schemas")
                .getAsJsonObject(name.substring(name.lastIndexOf('/') + 1));
    }

    private static List<JsonElement> array(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name).asList() : List.of();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
