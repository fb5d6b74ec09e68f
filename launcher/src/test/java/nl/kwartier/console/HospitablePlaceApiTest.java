package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same way of a place, taken by a program. */
class HospitablePlaceApiTest {
    private static final String PLACES = "/api/v1/kwartiermaken/plekken";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Demonstration demonstration;
    private String place;

    @BeforeEach
    void putAPlaceOnTheBoard() {
        demonstration = Demonstration.running();
        JsonObject core = ok(demonstration.api("POST", "/api/v1/plekken", "{\"naam\": \"De Proeftuin\"}"), 201);
        JsonObject made = ok(
                demonstration.api(
                        "POST", PLACES, "{\"plekId\": \"" + core.get("id").getAsString() + "\"}"),
                201);
        place = PLACES + "/" + made.get("id").getAsString();
        assertThat(made.get("status").getAsString()).isEqualTo("GEZOCHT");
    }

    @Test
    void aPlaceGoesItsWholeWay() {
        goes("IN_GESPREK");
        talk();
        goes("VOORBEREID");
        change("\"contactpersoon\": \"Henk\"");
        answer("\"contactpersoon\": \"JA\", \"rustigePlek\": \"JA\", \"alsDan\": \"JA\", \"wieBellen\": \"NVT\","
                + " \"teamIngelicht\": \"NEE\"");
        goes("GASTVRIJ");
        goes("PAUZE");
        goes("GASTVRIJ");
        goes("PAUZE");
        goes("GESTOPT");

        JsonArray steps =
                ok(demonstration.api("GET", place + "/overgangen", ""), 200).getAsJsonArray("overgangen");
        assertThat(steps).hasSize(8);
    }

    @Test
    void aStepThatIsNotInTheDrawingIsRefusedWithTheStepsThatAre() {
        goes("IN_GESPREK");

        JsonObject refused = ok(step("GASTVRIJ"), 409);

        assertThat(refused.get("code").getAsString()).isEqualTo("KW-OVERGANG");
        assertThat(refused.get("van").getAsString()).isEqualTo("IN_GESPREK");
        assertThat(refused.get("naar").getAsString()).isEqualTo("GASTVRIJ");
        assertThat(refused.getAsJsonArray("mogelijk").toString()).isEqualTo("[\"VOORBEREID\"]");
        assertThat(ok(demonstration.api("GET", place, ""), 200).get("status").getAsString())
                .isEqualTo("IN_GESPREK");
    }

    @Test
    void aPlaceWithFourOfFivePointsIsRefusedWithTheFifth() {
        goes("IN_GESPREK");
        talk();
        goes("VOORBEREID");
        change("\"contactpersoon\": \"Henk\"");
        answer("\"contactpersoon\": \"JA\", \"rustigePlek\": \"JA\", \"alsDan\": \"JA\", \"wieBellen\": \"JA\"");

        JsonObject refused = ok(step("GASTVRIJ"), 409);

        assertThat(refused.get("code").getAsString()).isEqualTo("KW-VOORWAARDE");
        assertThat(refused.getAsJsonArray("ontbreekt").toString()).isEqualTo("[\"het punt ‘Team ingelicht’\"]");
    }

    private void goes(String to) {
        assertThat(ok(step(to), 200).get("status").getAsString()).isEqualTo(to);
    }

    private HttpResponse<String> step(String to) {
        return demonstration.api(
                "POST", place + "/overgang", "{\"naar\": \"" + to + "\", \"versie\": " + version() + "}");
    }

    private void talk() {
        ok(
                demonstration.api("POST", place + "/gesprekken", "{\"datum\": \"" + today() + "\", \"met\": \"Henk\"}"),
                201);
    }

    private void change(String fields) {
        ok(
                demonstration.api(
                        "PUT", place, "{\"versie\": " + version() + ", \"toegankelijk\": [], " + fields + "}"),
                200);
    }

    private void answer(String points) {
        ok(
                demonstration.api(
                        "PUT",
                        place + "/voorbereiding",
                        "{\"versie\": " + version() + ", \"datum\": \"" + today() + "\", " + points + "}"),
                200);
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private long version() {
        return ok(demonstration.api("GET", place, ""), 200).get("versie").getAsLong();
    }

    private static JsonObject ok(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
