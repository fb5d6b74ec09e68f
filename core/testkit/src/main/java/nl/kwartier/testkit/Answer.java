package nl.kwartier.testkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer of the API. */
public final class Answer {
    private static final String PROBLEM = "application/problem+json";

    private final HttpResponse<String> response;
    private final JsonElement json;

    Answer(HttpResponse<String> response) {
        this.response = response;
        boolean readable = contentType(response).contains("json");
        this.json = readable ? JsonParser.parseString(response.body()) : JsonNull.INSTANCE;
    }

    private static String contentType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    /**
     * How the server answered.
     *
     * @return the status, such as 200, 201, 204, 403, 409
     */
    public int status() {
        return response.statusCode();
    }

    /**
     * The answer as it was sent.
     *
     * @return the text; empty for status 204
     */
    public String body() {
        return response.body();
    }

    /**
     * A header of the answer.
     *
     * @param name its name
     * @return its value, or empty
     */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /**
     * The whole answer as JSON.
     *
     * @return null as JSON when the answer is no JSON
     */
    public JsonElement json() {
        return json;
    }

    /**
     * A part of the answer.
     *
     * @param path names and numbers with dots between them, such as {@code deelnemers.0.naam}
     * @return the part as text, a number or a flag as it is written; empty for null
     * @throws AssertionError when there is no such part, with the whole answer
     */
    public String text(String path) {
        JsonElement part = part(path);
        if (part.isJsonNull()) {
            return "";
        }
        return part.isJsonPrimitive() ? part.getAsString() : part.toString();
    }

    /**
     * How many there are in a list of the answer.
     *
     * @param path as for {@link #text}; empty when the answer itself is the list
     * @return the number
     */
    public int count(String path) {
        JsonElement part = part(path);
        if (!part.isJsonArray()) {
            throw new AssertionError("‘" + path + "’ is no list in " + this);
        }
        return part.getAsJsonArray().size();
    }

    private JsonElement part(String path) {
        JsonElement at = json;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
            JsonElement next = JsonNull.INSTANCE;
            boolean there = false;
            if (at.isJsonObject()) {
                there = at.getAsJsonObject().has(step);
                next = there ? at.getAsJsonObject().get(step) : next;
            } else if (at.isJsonArray() && step.matches("\\d{1,6}")) {
                there = Integer.parseInt(step) < at.getAsJsonArray().size();
                next = there ? at.getAsJsonArray().get(Integer.parseInt(step)) : next;
            }
            if (!there) {
                throw new AssertionError("There is no ‘" + path + "’ in " + this);
            }
            at = next;
        }
        return at;
    }

    /**
     * Our code of a refusal.
     *
     * @return for example {@code KW-RECHT}
     * @throws AssertionError when this is no refusal in {@code application/problem+json}
     */
    public String code() {
        return problem("code");
    }

    /**
     * The sentence that says what can be done.
     *
     * @return the detail of the problem
     * @throws AssertionError when this is no refusal in {@code application/problem+json}
     */
    public String sentence() {
        return problem("detail");
    }

    /**
     * What is wrong with the fields that were sent.
     *
     * @return by the name of the field, the sentence; empty when the refusal is about no field
     */
    public Map<String, String> problems() {
        problem("code");
        var problems = new LinkedHashMap<String, String>();
        if (json.getAsJsonObject().has("velden")) {
            json.getAsJsonObject()
                    .getAsJsonArray("velden")
                    .forEach(field -> problems.put(
                            field.getAsJsonObject().get("veld").getAsString(),
                            field.getAsJsonObject().get("uitleg").getAsString()));
        }
        return problems;
    }

    private String problem(String name) {
        if (!contentType(response).startsWith(PROBLEM)) {
            throw new AssertionError("This is no refusal: " + this);
        }
        return text(name);
    }

    /** Status and content. */
    @Override
    public String toString() {
        return status() + " " + response.request().method() + " "
                + response.request().uri().getRawPath() + ": " + body();
    }
}
