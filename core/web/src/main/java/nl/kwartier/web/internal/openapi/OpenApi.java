package nl.kwartier.web.internal.openapi;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kwartier.web.internal.http.FixedAnswers;
import nl.kwartier.web.internal.routing.Mounted;
import nl.kwartier.web.internal.routing.RouteDirectory;
import nl.kwartier.web.internal.routing.RouteTable;
import nl.kwartier.web.internal.shape.Schemas;
import nl.kwartier.web.internal.shell.HouseStyle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the OpenAPI 3.0 document, once per table of routes. */
@Component(service = OpenApi.class)
public final class OpenApi {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final RouteDirectory routes;
    private final HouseStyle style;
    private volatile Made made = new Made(null, new byte[0]);

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Made(@org.jspecify.annotations.Nullable RouteTable table, byte[] bytes) {}

    /** Describes the routes that are present. */
    @Activate
    public OpenApi(@Reference RouteDirectory routes, @Reference HouseStyle style) {
        this.routes = routes;
        this.style = style;
    }

    /** The document as UTF-8 JSON. */
    public byte[] document() {
        RouteTable table = routes.table();
        Made known = made;
        if (known.table() != table) {
            known = new Made(table, GSON.toJson(document(table)).getBytes(StandardCharsets.UTF_8));
            made = known;
        }
        return known.bytes();
    }

    private JsonObject document(RouteTable table) {
        var schemas = new Schemas();
        var paths = new TreeMap<String, JsonObject>();
        var owners = new TreeSet<String>();
        for (Mounted mounted : table.all()) {
            if (mounted.api()) {
                owners.add(mounted.owner());
                paths.computeIfAbsent(mounted.path().substring(Mounted.API.length()), path -> new JsonObject())
                        .add(method(mounted), Operation.of(mounted, schemas.of(name(mounted.owner()))));
            }
        }
        var document = new JsonObject();
        document.addProperty("openapi", "3.0.3");
        document.add("info", info());
        document.add("servers", servers());
        document.add("tags", tags(owners));
        document.add("paths", object(paths));
        document.add("components", components(schemas));
        var security = new JsonArray();
        security.add(keyed("sleutel", new JsonArray()));
        document.add("security", security);
        return document;
    }

    private static String method(Mounted mounted) {
        return mounted.route().method().toLowerCase(Locale.ROOT);
    }

    /** What stands in front of the names of an owner's schemas: nothing for the core, {@code SamenZwanger} for samen-zwanger. */
    private static String name(String owner) {
        return owner.equals(Mounted.CORE)
                ? ""
                : Arrays.stream(owner.split("-", -1))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private JsonObject info() {
        var contact = new JsonObject();
        contact.addProperty("name", style.site().municipality());
        contact.addProperty("email", "beheer@kwartier.example");
        contact.addProperty("url", style.baseAddress().isEmpty() ? "https://kwartier.example" : style.baseAddress());
        var info = new JsonObject();
        info.addProperty("title", "Kwartier");
        info.addProperty("description", "Inwoners, plekken, activiteiten en programma's van de sociale basis.");
        info.addProperty("version", FixedAnswers.API_VERSION);
        info.add("contact", contact);
        return info;
    }

    private JsonArray servers() {
        var server = new JsonObject();
        server.addProperty("url", style.baseAddress() + Mounted.API);
        var servers = new JsonArray();
        servers.add(server);
        return servers;
    }

    private static JsonArray tags(Iterable<String> owners) {
        var tags = new JsonArray();
        owners.forEach(owner -> {
            var tag = new JsonObject();
            tag.addProperty("name", owner);
            tags.add(tag);
        });
        return tags;
    }

    private static JsonObject components(Schemas schemas) {
        schemas.add("Probleem", Operation.problem());
        var scheme = new JsonObject();
        scheme.addProperty("type", "http");
        scheme.addProperty("scheme", "bearer");
        var components = new JsonObject();
        components.add("schemas", schemas.all());
        components.add("securitySchemes", keyed("sleutel", scheme));
        return components;
    }

    private static JsonObject keyed(String key, com.google.gson.JsonElement value) {
        var object = new JsonObject();
        object.add(key, value);
        return object;
    }

    private static JsonObject object(Map<String, JsonObject> entries) {
        var object = new JsonObject();
        entries.forEach(object::add);
        return object;
    }
}
