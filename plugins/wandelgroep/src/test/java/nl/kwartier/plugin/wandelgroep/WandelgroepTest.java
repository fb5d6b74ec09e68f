package nl.kwartier.plugin.wandelgroep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.community.Resident;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.Answer;
import nl.kwartier.testkit.KwartierTest;
import nl.kwartier.testkit.Person;
import nl.kwartier.testkit.Platform;
import nl.kwartier.testkit.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one class on the kit is worth: a whole programme. */
@KwartierTest({Database.SQLITE, Database.POSTGRES})
class WandelgroepTest {
    private static final String API = "/api/v1/wandelgroep";
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final Platform platform;
    private final Person fatma;

    WandelgroepTest(Platform platform) {
        this.platform = platform;
        this.fatma = platform.as("fatma", Role.STAFF);
    }

    @BeforeEach
    void itIsTuesday() {
        platform.clock().set(TUESDAY);
    }

    private String group(int least, int most) {
        return fatma.api()
                .post(API + "/groepen", Map.of("naam", "Noord", "minimum", least, "maximum", most))
                .text("id");
    }

    private Answer enrol(String name, String group) {
        Resident resident = platform.town().resident(name);
        return fatma.api()
                .post(
                        API + "/deelnames",
                        Map.of("inwonerId", resident.id().value(), "groepId", group, "bewijs", "GESPREK"));
    }

    private Answer takesPart(Answer enrolled) {
        return fatma.api()
                .post(
                        API + "/deelnames/" + enrolled.text("id") + "/overgang",
                        Map.of("naar", "DEELNEMER", "versie", Integer.parseInt(enrolled.text("versie"))));
    }

    @Test
    void itIsOneClassOfAtMostSixtyLinesAndAPomOfAtMostTwenty() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/nl/kwartier/plugin/wandelgroep/Wandelgroep.java")))
                .hasSizeLessThanOrEqualTo(60);
        assertThat(Files.readAllLines(Path.of("pom.xml"))).hasSizeLessThanOrEqualTo(20);
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Wandelgroep.java", "package-info.java");
        }
    }

    @Test
    void theSixteenthWaitsAndGetsThePlaceOfWhoStops() {
        String noord = group(3, 15);
        Answer first = enrol("Aad de Wit", noord);
        for (int i = 2; i <= 15; i++) {
            assertThat(enrol("Wandelaar " + (char) ('A' + i), noord).text("status"))
                    .isEqualTo("AANGEMELD");
        }

        Answer sixteenth = enrol("Selam Haile", noord);
        assertThat(sixteenth.text("status")).isEqualTo("WACHTLIJST");

        fatma.api().post(API + "/deelnames/" + first.text("id") + "/overgang", Map.of("naar", "GESTOPT", "versie", 1));
        assertThat(fatma.open("/").text()).contains("Plek vrij: Noord");
        Screen offered =
                fatma.open("/wandelgroep/deelnemers/" + sixteenth.text("id")).press("Bied een plek aan");
        assertThat(offered.text()).contains("Er is een plek aangeboden, tot en met 1 december.");
    }

    @Test
    void whoWasThereIsOneFormWithEverybodyPresent() {
        String noord = group(1, 15);
        takesPart(enrol("Joep Maas", noord));
        Answer hanneke = takesPart(enrol("Hanneke Vos", noord));
        String session = fatma.api()
                .post(
                        API + "/bijeenkomsten",
                        Map.of(
                                "groepId",
                                noord,
                                "begin",
                                TUESDAY.atTime(LocalTime.of(0, 0)).toString(),
                                "eind",
                                TUESDAY.atTime(LocalTime.of(1, 0)).toString()))
                .text("id");

        Screen sheet = fatma.open("/wandelgroep/bijeenkomsten/" + session + "/aanwezigheid");
        Screen kept = sheet.fill("Kwamen er anderen mee?", "3").press("Bewaren");

        assertThat(kept.alerts()).anyMatch(alert -> alert.contains("5 mensen waren er."));
        Answer refused = fatma.api()
                .put(
                        API + "/bijeenkomsten/" + session + "/aanwezigheid",
                        Map.of("versie", 1, "wie", Map.of(hanneke.text("id"), "AFGEMELD")));
        assertThat(refused.code()).isEqualTo("KW-VERSIE");
    }

    private String walkOfThisMorning(String group) {
        return fatma.api()
                .post(
                        API + "/bijeenkomsten",
                        Map.of(
                                "groepId",
                                group,
                                "begin",
                                TUESDAY.atTime(LocalTime.of(0, 0)).toString(),
                                "eind",
                                TUESDAY.atTime(LocalTime.of(1, 0)).toString()))
                .text("id");
    }

    @Test
    void puttingAListRightAddsNobodyWhoCameLater() {
        String noord = group(1, 15);
        takesPart(enrol("Wil Kramer", noord));
        String sheet = "/wandelgroep/bijeenkomsten/" + walkOfThisMorning(noord) + "/aanwezigheid";
        fatma.open(sheet).press("Bewaren");
        takesPart(enrol("Nieuwe Wandelaar", noord));

        Screen again = fatma.open(sheet);

        assertThat(again.text()).contains("Wil Kramer").doesNotContain("Nieuwe Wandelaar");
        assertThat(again.press("Bewaren").alerts()).anyMatch(alert -> alert.contains("1 mens was er."));
    }

    @Test
    void whatAColleagueNotedIsNotLostBehindAMistake() {
        String noord = group(1, 15);
        String id = takesPart(enrol("Ria Post", noord)).text("id");
        String session = walkOfThisMorning(noord);
        Screen mine = fatma.open("/wandelgroep/bijeenkomsten/" + session + "/aanwezigheid");
        fatma.api()
                .put(
                        API + "/bijeenkomsten/" + session + "/aanwezigheid",
                        Map.of("versie", 1, "wie", Map.of(id, "AFGEMELD")));

        Screen mistyped = mine.fill("Kwamen er anderen mee?", "drie").press("Bewaren");
        Screen refused = mistyped.fill("Kwamen er anderen mee?", "3").press("Bewaren");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.text()).contains("Nu staat er", "Ria Post", "Afgemeld");
    }

    @Test
    void aGroupWithoutMembersCountsWhoJustCame() {
        Screen sheet = fatma.open("/wandelgroep/bijeenkomsten/" + walkOfThisMorning(group(1, 15)) + "/aanwezigheid");

        assertThat(sheet.fill("Kwamen er anderen mee?", "5").press("Bewaren").alerts())
                .anyMatch(alert -> alert.contains("5 mensen waren er."));
    }

    @Test
    void aStepThatCannotBeTakenSaysWhichCan() {
        Answer enrolled = enrol("Riek Bos", group(1, 15));

        Answer refused = fatma.api()
                .post(API + "/deelnames/" + enrolled.text("id") + "/overgang", Map.of("naar", "AFGEROND", "versie", 1));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("KW-OVERGANG");
        assertThat(refused.text("mogelijk")).isEqualTo("[\"DEELNEMER\",\"WACHTLIJST\",\"GESTOPT\"]");
    }

    @Test
    void itsQuestionsMayStayEmptyAndTakeNoOtherAnswers() {
        String page = API + "/deelnames/" + enrol("Kees Prins", group(1, 15)).text("id") + "/antwoorden";

        assertThat(fatma.api().put(page, Map.of()).status()).isEqualTo(200);
        assertThat(fatma.api().put(page, Map.of("tempo", "Gewoon")).status()).isEqualTo(200);
        assertThat(fatma.api().get(page).text("tempo")).isEqualTo("gewoon");
        assertThat(fatma.api().put(page, Map.of("tempo", "rennen")).problems())
                .containsEntry("tempo", "Kies uit: rustig, gewoon, stevig.");
    }

    @Test
    void fewPeopleAreNotCountedOutInTheFigures() {
        takesPart(enrol("Bep Groen", group(1, 15)));

        assertThat(fatma.open("/wandelgroep/cijfers").text()).contains("minder dan 10");
        assertThat(fatma.api().get(API + "/cijfers").status()).isEqualTo(200);
    }

    @Test
    void whoHasAnInterestGetsARoleOnceAColleagueSignedForIt() {
        Person youssef = platform.as("youssef", Role.STAFF);
        String page =
                "/wandelgroep/deelnemers/" + enrol("Truus Mol", group(1, 15)).text("id");

        Screen noted = youssef.open(page + "/belangen/nieuw")
                .fill("Welke collega?", youssef.name())
                .fill("Welk belang?", "is een buurman")
                .press("Bewaren");
        assertThat(noted.text())
                .contains("is een buurman", "Krijgt hier geen rol.")
                .doesNotContain("Teken dat het mag", "Is voorbij");
        Screen role =
                youssef.open(page + "/rol").fill("Welke rol?", "Begeleider").fill("Welke collega?", youssef.name());
        assertThat(role.press("Bewaren").text()).contains("heeft hier een eigen belang: is een buurman");

        fatma.open(page + "/collegas")
                .follow("Teken dat het mag")
                .fill("Waarom mag het toch?", "Truus vroeg er zelf om.")
                .press("Teken");

        assertThat(role.press("Bewaren").text()).contains("Begeleider · sinds", "Truus vroeg er zelf om.", "Mag toch");
    }

    @Test
    void aSessionThatIsPutOffKeepsItsGroupAndTellsWhere() {
        String noord = group(1, 15);
        takesPart(enrol("Cor Smit", noord));
        String linde = platform.town().place("De Linde").details().name();
        fatma.open("/wandelgroep/bijeenkomsten/nieuw?groep=" + noord)
                .fill("Waar?", linde)
                .press("Zet in de agenda");
        Screen session =
                fatma.open("/wandelgroep/groepen/" + noord).follow("Woensdag 25 november, 10.00 tot 11.30 uur");
        assertThat(session.text()).contains("De Linde", "Cor Smit");

        Screen later = session.follow("Wijzig").fill("Welke dag?", "2026-11-27").press("Bewaren");

        assertThat(later.text()).contains("Vrijdag 27 november, 10.00 tot 11.30 uur · De Linde", "Cor Smit");
        assertThat(later.follow("Op papier").text()).contains("Noord", "Vrijdag 27 november", "Cor Smit");
    }

    @Test
    void aGroupThatGrowsAsksToOfferItsPlacesAndMeetsSomewhereThatIs() {
        String noord = group(1, 1);
        enrol("Bert Prins", noord);
        enrol("Gerda Mol", noord);
        Map<String, Object> larger = Map.of("versie", 1, "naam", "Noord", "minimum", 1, "maximum", 2);

        var nowhere = new HashMap<>(larger);
        nowhere.put("plekId", noord);
        assertThat(fatma.api().put(API + "/groepen/" + noord, nowhere).problems())
                .containsEntry("plekId", "Deze plek bestaat niet of is verwijderd. Kies een andere plek.");
        assertThat(fatma.api().put(API + "/groepen/" + noord, larger).text("maximum"))
                .isEqualTo("2");

        assertThat(fatma.open("/wandelgroep/taken").text()).contains("Plek vrij: Noord");
    }

    @Test
    void agreementsGoHomeOnPaper() {
        String page =
                "/wandelgroep/deelnemers/" + enrol("Ans Kok", group(1, 15)).text("id");
        fatma.open(page + "/afspraken/nieuw")
                .fill("Wie belooft iets?", "De inwoner")
                .fill("Welke naam?", "Ans")
                .fill("Wat spreken we af?", "Komt dinsdag weer")
                .press("Bewaren");

        Screen paper = fatma.open(page).follow("Afspraken").follow("Op papier");

        assertThat(paper.text()).contains("Wat beloven wij elkaar?", "Komt dinsdag weer", "Ans");
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        Person ron = platform.as("ron", Role.READER);

        assertThat(ron.open("/wandelgroep/deelnemers").status()).isEqualTo(200);
        assertThat(ron.open("/wandelgroep/deelnemers/nieuw").status()).isEqualTo(403);
        assertThat(ron.api()
                        .post(API + "/groepen", Map.of("naam", "X", "minimum", 1, "maximum", 2))
                        .code())
                .isEqualTo("KW-RECHT");
    }

    private Answer promise(String participation) {
        return fatma.api()
                .post(
                        API + "/deelnames/" + participation + "/afspraken",
                        Map.of("kant", "INWONER", "wie", "Aad", "wat", "Neemt soep mee", "voor", "2026-11-25"));
    }

    @Test
    void anAgreementIsAnsweredBelowWhoItIsWith() {
        String noord = group(1, 15);
        String aad = enrol("Aad Mus", noord).text("id");
        String bep = enrol("Bep Mus", noord).text("id");
        String promise = promise(bep).text("id");
        Map<String, Object> kept = Map.of("naar", "NAGEKOMEN", "versie", 1);

        Answer refused = fatma.api().post(API + "/deelnames/" + aad + "/afspraken/" + promise + "/overgang", kept);

        assertThat(refused.code()).isEqualTo("KW-NIET-GEVONDEN");
        assertThat(fatma.api()
                        .post(API + "/deelnames/" + bep + "/afspraken/" + promise + "/overgang", kept)
                        .text("status"))
                .isEqualTo("NAGEKOMEN");
    }

    @Test
    void withWhomStoppedNothingNewIsAgreed() {
        Answer riek = enrol("Riek Mus", group(1, 15));
        fatma.api().post(API + "/deelnames/" + riek.text("id") + "/overgang", Map.of("naar", "GESTOPT", "versie", 1));

        Answer refused = promise(riek.text("id"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("KW-OVERGANG");
        assertThat(fatma.api().get(API + "/taken").body()).doesNotContain("Is deze afspraak nagekomen?");
    }
}
