package nl.kwartier.plugin.kwartiermaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.community.LifeEvents;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.Answer;
import nl.kwartier.testkit.Api;
import nl.kwartier.testkit.KwartierTest;
import nl.kwartier.testkit.Person;
import nl.kwartier.testkit.Platform;
import nl.kwartier.testkit.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The acceptance scenarios of the programme, by its API. */
@KwartierTest({Database.SQLITE, Database.POSTGRES})
class ScenariosTest {
    private static final String API = "/api/v1/kwartiermaken";
    private static final String PLACES = API + "/plekken";
    private static final String KOPPELINGEN = API + "/koppelingen";

    private final Platform platform;
    private final Person fatma;
    private final Api api;

    ScenariosTest(Platform platform) {
        this.platform = platform;
        this.fatma = platform.as("fatma", Role.STAFF);
        this.api = fatma.api();
    }

    @BeforeEach
    void onTuesday() {
        platform.clock().set(LocalDate.of(2026, 11, 24));
    }

    private Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
        return answer;
    }

    private Answer inConversation(String name, int points) {
        Place core = platform.town().place(name);
        Answer added =
                ok(api.post(PLACES, Map.of("plekId", core.id().value(), "contactpersoon", "Henk", "capaciteit", 2)));
        String place = PLACES + "/" + added.text("id");
        ok(api.post(place + "/gesprekken", Map.of("datum", "2026-11-24", "met", "Henk")));
        step(place, "IN_GESPREK");
        List<String> all = List.of("contactpersoon", "rustigePlek", "alsDan", "wieBellen", "teamIngelicht");
        var body = new java.util.HashMap<String, Object>(Map.of("versie", version(place), "datum", "2026-11-24"));
        all.subList(0, points).forEach(point -> body.put(point, "JA"));
        ok(api.put(place + "/voorbereiding", body));
        return api.get(place);
    }

    private int version(String path) {
        return Integer.parseInt(api.get(path).text("versie"));
    }

    private Answer step(String path, String to) {
        return api.post(path + "/overgang", Map.of("naar", to, "versie", version(path)));
    }

    private Answer prepared(String name) {
        String place = PLACES + "/" + inConversation(name, 5).text("id");
        return ok(step(place, "VOORBEREID"));
    }

    private Answer hospitable(String name) {
        return ok(step(PLACES + "/" + prepared(name).text("id"), "GASTVRIJ"));
    }

    private Answer guest(Resident resident) {
        return ok(api.post(
                API + "/deelnames",
                Map.of("inwonerId", resident.id().value(), "aanspreeknaam", "Joep", "bewijs", "GESPREK")));
    }

    private Answer proposed(Answer guest, Answer place) {
        Answer wishes = ok(api.post(
                API + "/deelnames/" + guest.text("id") + "/wensen",
                Map.of("tekst", "iets met hout, liever niet te druk", "soort", "DOEN")));
        return api.post(
                KOPPELINGEN,
                Map.of(
                        "gastId",
                        guest.text("id"),
                        "plekId",
                        place.text("plekId"),
                        "wensId",
                        wishes.text("wensen.0.id")));
    }

    private String acquainted(Answer guest, Answer place) {
        String one = KOPPELINGEN + "/" + ok(proposed(guest, place)).text("id");
        ok(api.post(one + "/overgang", Map.of("naar", "KENNISMAKING", "versie", version(one), "bewijs", "GESPREK")));
        return one;
    }

    @Test
    void scenario1APlaceInConversationWithFourOfFivePointsHearsWhichPointIsMissing() {
        Answer place = inConversation("Bibliotheek Oost", 4);

        Answer refused = step(PLACES + "/" + place.text("id"), "GASTVRIJ");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("KW-OVERGANG");
        assertThat(refused.text("ontbreekt.0")).isEqualTo("het punt ‘Team ingelicht’");
        assertThat(refused.sentence()).contains("het punt ‘Team ingelicht’");
    }

    @Test
    void scenario2APlaceThatIsOnlyPreparedReceivesNoGuestAndNothingIsStored() {
        Answer guest = guest(platform.town().resident("Joep Smit"));

        Answer refused = proposed(guest, prepared("Moestuin Het Veld"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("KW-VOORWAARDE");
        assertThat(refused.text("ontbreekt.0")).isEqualTo("een gastvrije plek");
        assertThat(api.get(KOPPELINGEN + "?gastId=" + guest.text("id")).count("koppelingen"))
                .isZero();
    }

    @Test
    void scenario4WhatAPlaceHearsHoldsTheNameToCallSomebodyByAndTheAgreementsAlone() {
        Resident resident = platform.town().resident("Joep Smit");
        String one = acquainted(guest(resident), hospitable("Buurtwerkplaats De Schaaf"));
        ok(api.post(
                one + "/gastvrijheidsafspraken",
                Map.of("tekst", "Als het te veel wordt, dan ga ik buiten een rondje lopen", "door", "GAST")));

        Answer heard = api.get(one + "/voor-de-plek");

        assertThat(heard.text("aanspreeknaam")).isEqualTo("Joep");
        assertThat(heard.count("gastvrijheidsafspraken")).isEqualTo(1);
        assertThat(heard.body()).doesNotContain("inwonerId", resident.id().value(), "Smit", "geboren");
        Answer background = api.get(one + "/achtergrond");
        assertThat(background.status()).isEqualTo(403);
        assertThat(background.sentence()).isEqualTo("Dat vertelt de gast zelf.");
    }

    @Test
    void scenario5FromAnAcquaintanceNobodyGoesStraightToRunning() {
        String one = acquainted(guest(platform.town().resident("Selam Tesfaye")), hospitable("Koor Zuiderklank"));

        Answer refused = step(one, "LOPEND");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("KW-OVERGANG");
        assertThat(refused.text("mogelijk")).isEqualTo("[\"PROEF\",\"PAUZE\",\"GESTOPT\"]");
        assertThat(api.get(one).text("status")).isEqualTo("KENNISMAKING");
    }

    @Test
    void scenario7TheThirdRefusalInHalfAYearAsksForATalkAndSaysNothingAboutAGuest() {
        Answer place = inConversation("Sportkantine De Kade", 1);
        String refusals = PLACES + "/" + place.text("id") + "/afwijzingen";
        platform.clock().set(LocalDate.of(2026, 11, 26));
        for (String reason : List.of("ANGST", "ANGST")) {
            ok(api.post(refusals, Map.of("datum", "2026-11-25", "reden", reason)));
            assertThat(api.get(PLACES + "/" + place.text("id")).body()).doesNotContain("gaInGesprekSinds");
        }

        ok(api.post(refusals, Map.of("datum", "2026-11-26", "reden", "GEEN_CONTACTPERSOON")));

        assertThat(fatma.open("/").text()).contains("Ga in gesprek: Sportkantine De Kade");
        assertThat(api.get(refusals).body()).doesNotContain("gast");
    }

    @Test
    void scenario8ARejectionWithAGuestIsRefused() {
        Answer place = inConversation("Naaiatelier Noord", 1);

        Answer refused = api.post(
                PLACES + "/" + place.text("id") + "/afwijzingen",
                Map.of("datum", "2026-11-24", "reden", "ANGST", "gastId", "0190c4ee-7b1a-7000-8000-000000000001"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("KW-VELD");
        assertThat(refused.problems()).containsKey("gastId");
    }

    @Test
    void whoTakesPartAlreadyIsNotTakenInTwice() {
        Resident joep = platform.town().resident("Joep Smit");
        Answer first = guest(joep);

        Answer refused = api.post(
                API + "/deelnames",
                Map.of("inwonerId", joep.id().value(), "aanspreeknaam", "Joep", "bewijs", "GESPREK"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("KW-DUBBEL");
        assertThat(refused.text("id")).isEqualTo(first.text("id"));
    }

    @Test
    void whenSomebodyIsNoLongerThereNothingIsLeftToDo() throws InterruptedException {
        Resident joep = platform.town().resident("Joep Vermeer");
        String one = acquainted(guest(joep), hospitable("Eettafel De Linde"));
        String page = one.substring(one.lastIndexOf('/'));
        assertThat(api.get(API + "/taken").body()).contains(page);

        platform.service(nl.kwartier.api.community.Residents.class).remove(fatma.caller(), joep.id(), joep.version());

        for (int i = 0; i < 100 && !api.get(one).text("status").equals("GESTOPT"); i++) {
            Thread.sleep(100);
        }
        assertThat(api.get(one).text("status")).as(LifeEvents.REMOVED).isEqualTo("GESTOPT");
        assertThat(api.get(API + "/taken").body()).doesNotContain(page);
    }

    @Test
    void ofSomebodyWithASecretAddressNoListCardOrPaperTellsWhereTheyCome() {
        Resident joep = secret("Joep", "Schuilman");
        Answer place = hospitable("Naaiatelier De Steek");
        String one = acquainted(guest(joep), place).substring("/api/v1".length());
        fatma.open(one + "/hoe-vaak")
                .fill("Hoe vaak komt de gast?", "elke dinsdag")
                .press("Bewaren");

        assertThat(fatma.open(one + "/welkomkaart").text())
                .contains(
                        "Welkom, Joep",
                        "Deze inwoner heeft een geheim adres. De plek staat daarom niet op papier.",
                        "Henk")
                .doesNotContain("De Steek", "Waar?", "dinsdag");
        Screen list = fatma.open("/kwartiermaken/deelnemers");
        assertThat(list.rows())
                .filteredOn(row -> row.get("Naam").contains("Schuilman"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("Waar?", "Niet getoond: geheim adres"));
        assertThat(list.follow("Joep Schuilman").text())
                .contains("Niet getoond: geheim adres")
                .doesNotContain("De Steek");
        assertThat(fatma.open("/kwartiermaken/plekken/" + place.text("id") + "/gasten")
                        .text())
                .contains("Hier komt ook 1 gast met een geheim adres.")
                .doesNotContain("Joep");
    }

    private Resident secret(String given, String family) {
        var named = ResidentDetails.named(new PersonName(given, null, null, family, null, null, NameUse.OWN));
        return platform.town()
                .resident(new ResidentDetails(
                        named.name(),
                        named.born(),
                        named.died(),
                        named.movedAway(),
                        named.languages(),
                        named.reach(),
                        named.address(),
                        named.neighbourhood(),
                        true,
                        named.addressingWish()));
    }

    @Test
    void allKoppelingenComeOneByOneToWhoeverAsksOn() {
        Answer place = hospitable("Wijktuin De Meent");
        Answer ans = guest(platform.town().resident("Ans Tuinman"));
        String first = ok(proposed(ans, place)).text("id");
        String second = ok(proposed(guest(platform.town().resident("Bep Tuinman")), place))
                .text("id");

        Answer newest = ok(api.get(KOPPELINGEN + "?aantal=1"));
        Answer next = ok(api.get(KOPPELINGEN + "?aantal=1&na=" + newest.text("volgende")));

        assertThat(newest.text("koppelingen.0.id")).isEqualTo(second);
        assertThat(next.text("koppelingen.0.id")).isEqualTo(first);
        assertThat(next.text("koppelingen.0.plekId")).isEqualTo(place.text("plekId"));
        Answer ofAns = ok(api.get(KOPPELINGEN + "?gastId=" + ans.text("id")));
        assertThat(ofAns.count("koppelingen")).isEqualTo(1);
        assertThat(ofAns.body()).doesNotContain("\"volgende\":\"");
        assertThat(api.get(KOPPELINGEN + "?na=onbekend").problems()).containsKey("na");
    }
}
