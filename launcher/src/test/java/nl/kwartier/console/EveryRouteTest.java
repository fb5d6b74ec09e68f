package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Walks every route of a running platform with every role and with none. */
class EveryRouteTest {
    private static final Map<String, String> ROLES =
            Map.of("marloes", "beheerder", "fatma", "medewerker", "ron", "lezer");

    private final Demonstration demonstration = Demonstration.running();
    private final Map<String, String> ids = Map.of(
            "{inwoner}", demonstration.resident("okafor"),
            "{plek}", demonstration.firstId("/api/v1/plekken?aantal=1"),
            "{activiteit}", demonstration.firstId("/api/v1/activiteiten?aantal=1"));

    @Test
    void whoHasNotLoggedInSeesOnlyWhatIsForEverybody() throws Exception {
        var visitor = Visitor.nobody(demonstration);
        var surprises = new ArrayList<String>();
        for (JsonObject route : routes()) {
            String path = path(route);
            boolean everybody = route.get("iedereen").getAsBoolean();
            if (api(route)) {
                int status = demonstration.send(request(route, path)).statusCode();
                expect(surprises, route, everybody || status == 401, status);
            } else if (!everybody) {
                var answer = isGet(route) ? visitor.get(path) : visitor.post(path, Map.of());
                boolean toLogIn = answer.statusCode() == 303
                        && answer.headers().firstValue("Location").orElse("").startsWith("/inloggen");
                expect(surprises, route, toLogIn || (!isGet(route) && answer.statusCode() == 401), answer.statusCode());
            }
        }
        assertThat(surprises).isEmpty();
    }

    @Test
    void eachRoleIsRefusedExactlyWhatItMayNot() throws Exception {
        var surprises = new ArrayList<String>();
        for (var person : ROLES.entrySet()) {
            var visitor = Visitor.loggedIn(demonstration, person.getKey());
            String csrf = visitor.csrf();
            for (JsonObject route : routes()) {
                if (api(route)
                        || route.get("iedereen").getAsBoolean()
                        || path(route).equals("/uitloggen")) {
                    continue;
                }
                boolean may = roles(route).contains(person.getValue());
                var answer = isGet(route)
                        ? visitor.get(path(route))
                        : visitor.post(path(route), may ? Map.of("nergens", "x", "csrf", csrf) : Map.of("csrf", csrf));
                int status = answer.statusCode();
                expect(
                        surprises,
                        route,
                        may ? status != 403 && status < 500 : status == 403,
                        status + " " + person.getKey());
            }
        }
        assertThat(surprises).isEmpty();
    }

    @Test
    void nobodyMayUseAnythingToDecideAboutHelp() {
        var surprises = new ArrayList<String>();
        for (JsonObject route : routes()) {
            if (api(route) && !route.get("iedereen").getAsBoolean()) {
                var request = request(route, path(route))
                        .header("Authorization", "Bearer " + demonstration.key())
                        .header("X-Kwartier-Doel", "BESLUIT");
                var answer = demonstration.send(request);
                expect(
                        surprises,
                        route,
                        answer.statusCode() == 403 && answer.body().contains("KW-DOEL"),
                        answer.statusCode());
            }
        }
        assertThat(surprises).isEmpty();
    }

    @Test
    void noRouteAnswersNonsenseWithAFaultOfOurs() {
        var surprises = new ArrayList<String>();
        for (JsonObject route : routes()) {
            if (!api(route)) {
                continue;
            }
            for (String body :
                    List.of("", "[]", "{}", "{\"naam\": 1}", "{\"naam\": \"" + "x".repeat(5_000) + "\"}", "\u0000")) {
                for (String id : List.of("0", "%00", "..", "01a20361-725c-7000-ad2e-0a19f2bab35e", "'%20or%201=1--")) {
                    String path = route.get("pad")
                            .getAsString()
                            .replaceAll("\\{[^}]+}", java.util.regex.Matcher.quoteReplacement(id));
                    var request = HttpRequest.newBuilder(
                                    URI.create(demonstration.at(path + "?na=%F0%9F%8E%89&aantal=-1")))
                            .header("Authorization", "Bearer " + demonstration.key())
                            .header("Content-Type", "application/json")
                            .method(route.get("methode").getAsString(), BodyPublishers.ofString(body));
                    int status = demonstration.send(request).statusCode();
                    expect(surprises, route, status < 500, status + " " + id + " " + body);
                }
            }
        }
        assertThat(surprises).isEmpty();
    }

    private static void expect(List<String> surprises, JsonObject route, boolean good, Object seen) {
        if (!good) {
            surprises.add(
                    route.get("methode").getAsString() + " " + route.get("pad").getAsString() + " answered " + seen);
        }
    }

    private List<JsonObject> routes() {
        String body = demonstration.api("GET", "/api/v1/rechten", "").body();
        var routes = JsonParser.parseString(body).getAsJsonObject().getAsJsonArray("routes");
        assertThat(routes).hasSizeGreaterThan(40);
        return StreamSupport.stream(routes.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static List<String> roles(JsonObject route) {
        return StreamSupport.stream(route.getAsJsonArray("rollen").spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    private String path(JsonObject route) {
        String path = route.get("pad").getAsString();
        for (var id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
        }
        return path.replaceAll("\\{[^}]+}", "01a20361-725c-7000-ad2e-0a19f2bab35e");
    }

    private HttpRequest.Builder request(JsonObject route, String path) {
        return HttpRequest.newBuilder(URI.create(demonstration.at(path)))
                .method(route.get("methode").getAsString(), BodyPublishers.noBody());
    }

    private static boolean isGet(JsonObject route) {
        return route.get("methode").getAsString().equals("GET");
    }

    private static boolean api(JsonObject route) {
        return route.get("pad").getAsString().startsWith("/api/");
    }
}
