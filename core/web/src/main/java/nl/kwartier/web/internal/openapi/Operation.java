package nl.kwartier.web.internal.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import nl.kwartier.api.web.Download;
import nl.kwartier.web.internal.routing.Mounted;
import nl.kwartier.web.internal.shape.Schemas;
import nl.kwartier.web.internal.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Describes one operation of the API. */
final class Operation {
    private Operation() {}

    static JsonObject of(Mounted mounted, Schemas schemas) {
        var operation = new JsonObject();
        operation.addProperty("summary", mounted.route().title());
        operation.addProperty("operationId", id(mounted));
        operation.addProperty(
                "description",
                "Recht: " + mounted.route().permission().label() + ". Doel: "
                        + mounted.route().purpose().code() + ".");
        var tags = new JsonArray();
        tags.add(mounted.owner());
        operation.add("tags", tags);
        operation.add("parameters", parameters(mounted));
        if (mounted.input() != null) {
            operation.add("requestBody", body(mounted.takesForm(), schemas.reference(mounted.input())));
        }
        operation.add("responses", responses(mounted, schemas));
        return operation;
    }

    private static String id(Mounted mounted) {
        String path = mounted.path()
                .substring(Mounted.API.length())
                .replaceAll("[{}]", "")
                .replace('/', '-');
        return mounted.route().method().toLowerCase(java.util.Locale.ROOT) + path;
    }

    private static JsonArray parameters(Mounted mounted) {
        var parameters = new JsonArray();
        for (String segment : mounted.path().split("/", -1)) {
            if (segment.startsWith("{")) {
                parameters.add(parameter("path", segment.substring(1, segment.length() - 1), "", true));
            }
        }
        mounted.route().query().forEach((name, about) -> parameters.add(parameter("query", name, about, false)));
        parameters.add(parameter("header", "X-Kwartier-Doel", "Waarvoor u de gegevens gebruikt.", false));
        return parameters;
    }

    private static JsonObject parameter(String in, String name, String about, boolean required) {
        var parameter = new JsonObject();
        parameter.addProperty("in", in);
        parameter.addProperty("name", name);
        if (!about.isEmpty()) {
            parameter.addProperty("description", about);
        }
        parameter.addProperty("required", required);
        parameter.add("schema", typed("string"));
        return parameter;
    }

    private static JsonObject body(boolean form, JsonObject schema) {
        var body = content(form ? "multipart/form-data" : "application/json", schema);
        body.addProperty("required", true);
        return body;
    }

    private static JsonObject responses(Mounted mounted, Schemas schemas) {
        var responses = new JsonObject();
        if (mounted.route().output() == Download.class) {
            var file = typed("string");
            file.addProperty("format", "binary");
            responses.add("200", versioned(content("*/*", file)));
            bad(responses);
            return responses;
        }
        Shape output = mounted.output();
        String status = output == null ? "204" : mounted.route().method().equals("POST") ? "201" : "200";
        if (status.equals("201")) {
            responses.add("200", good(schemas.reference(java.util.Objects.requireNonNull(output))));
        }
        responses.add(status, good(output == null ? null : schemas.reference(output)));
        bad(responses);
        if (mounted.input() != null) {
            bad(responses, "409", "Kan nu niet");
            bad(responses, "412", "Intussen gewijzigd");
        }
        return responses;
    }

    private static void bad(JsonObject responses) {
        bad(responses, "400", "Niet goed ingevuld");
        bad(responses, "401", "Geen geldige sleutel");
        bad(responses, "403", "Geen recht, of niet voor dit doel");
        bad(responses, "404", "Bestaat niet");
        bad(responses, "500", "Fout bij ons");
    }

    private static JsonObject good(@Nullable JsonObject schema) {
        return versioned(schema == null ? new JsonObject() : content("application/json", schema));
    }

    private static JsonObject versioned(JsonObject response) {
        response.addProperty("description", "Gelukt");
        var version = new JsonObject();
        version.addProperty("description", "De versie van deze API");
        version.add("schema", typed("string"));
        var headers = new JsonObject();
        headers.add("API-Version", version);
        response.add("headers", headers);
        return response;
    }

    private static void bad(JsonObject responses, String status, String description) {
        var reference = new JsonObject();
        reference.addProperty("$ref", "#/components/schemas/Probleem");
        var response = content("application/problem+json", reference);
        response.addProperty("description", description);
        responses.add(status, response);
    }

    private static JsonObject content(String type, JsonObject schema) {
        var media = new JsonObject();
        media.add("schema", schema);
        var content = new JsonObject();
        content.add(type, media);
        var holder = new JsonObject();
        holder.add("content", content);
        return holder;
    }

    /** The schema of every problem. */
    static JsonObject problem() {
        var properties = new JsonObject();
        properties.add("status", typed("integer"));
        for (String text : new String[] {"title", "detail", "code", "kenmerk"}) {
            properties.add(text, typed("string"));
        }
        var field = typed("object");
        var fieldProperties = new JsonObject();
        fieldProperties.add("veld", typed("string"));
        fieldProperties.add("uitleg", typed("string"));
        field.add("properties", fieldProperties);
        var fields = typed("array");
        fields.add("items", field);
        properties.add("velden", fields);
        var schema = typed("object");
        schema.add("required", names("status", "title", "detail", "code"));
        schema.add("properties", properties);
        return schema;
    }

    private static JsonElement names(String... names) {
        var array = new JsonArray();
        for (String name : names) {
            array.add(name);
        }
        return array;
    }

    private static JsonObject typed(String type) {
        var schema = new JsonObject();
        schema.addProperty("type", type);
        return schema;
    }
}
