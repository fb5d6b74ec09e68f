package nl.kwartier.plugin.wandelgroep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.kwartier.api.Caller;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Accounts;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.Residents;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Subject;
import nl.kwartier.kit.role.Overlap;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.Answer;
import nl.kwartier.testkit.KwartierTest;
import nl.kwartier.testkit.Person;
import nl.kwartier.testkit.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cases that every programme on the kit has in common, on the smallest one. */
@KwartierTest({Database.SQLITE, Database.POSTGRES})
class SharedCasesTest {
    private static final String API = "/api/v1/wandelgroep";

    private final Platform platform;
    private final Person fatma;

    SharedCasesTest(Platform platform) {
        this.platform = platform;
        this.fatma = platform.as("fatma", Role.STAFF);
    }

    @BeforeEach
    void itIsTuesday() {
        platform.clock().set(LocalDate.of(2026, 11, 24));
    }

    private Answer takesPart(Resident resident) {
        Answer enrolled = fatma.api()
                .post(API + "/deelnames", Map.of("inwonerId", resident.id().value(), "bewijs", "GESPREK"));
        return fatma.api()
                .post(
                        API + "/deelnames/" + enrolled.text("id") + "/overgang",
                        Map.of("naar", "DEELNEMER", "versie", 1));
    }

    private Answer now(Answer participation) {
        return fatma.api().get(API + "/deelnames/" + participation.text("id"));
    }

    private void give(Answer participation, String personId, String person) {
        Caller caller = Caller.system("rol geven");
        platform.store().write(caller, unit -> {
            RoleHolders.give(
                    unit,
                    Moment.now(platform.clock(), caller),
                    Subject.participation(participation.text("id")),
                    "begeleider",
                    personId,
                    person,
                    Overlap.ONE);
            return true;
        });
    }

    private void befalls(
            Resident resident, @Nullable String died, @Nullable LocalDate movedAway, String neighbourhood) {
        var was = resident.details();
        platform.service(Residents.class)
                .change(
                        Caller.system("bijwerken"),
                        resident.id(),
                        resident.version(),
                        new ResidentDetails(
                                was.name(),
                                was.born(),
                                died == null ? null : new PartialDate(died),
                                movedAway,
                                was.languages(),
                                was.reach(),
                                was.address(),
                                neighbourhood,
                                was.addressSecret(),
                                was.addressingWish()));
    }

    private static void within(Duration time, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("what should have happened by now").isLessThan(end);
            Thread.sleep(50);
        }
    }

    /** G4: open tasks lapse, and whoever worked with the resident has one neutral task. */
    @Test
    void whoDiedIsOnNoListAndTheWorkerHearsItOnce() throws InterruptedException {
        Resident joep = platform.town().resident("Joep Maas");
        Answer part = takesPart(joep);
        give(part, fatma.id(), fatma.name());
        fatma.api()
                .post(
                        API + "/deelnames/" + part.text("id") + "/afspraken",
                        Map.of("kant", "INWONER", "wie", "Joep", "wat", "Belt de tandarts", "voor", "2026-11-25"));
        assertThat(fatma.api().get(API + "/taken").body()).contains("Is deze afspraak nagekomen?");

        befalls(joep, "2026-11-24", null, "BU1");

        within(Duration.ofSeconds(20), () -> now(part).text("status").equals("GESTOPT"));
        Answer tasks = fatma.api().get(API + "/taken");
        assertThat(tasks.body()).doesNotContain("Is deze afspraak nagekomen?");
        assertThat(tasks.body().split("Er is iets veranderd bij iemand die u kent", -1))
                .hasSize(2);
    }

    /** G5. */
    @Test
    void whoLeavesTheMunicipalityPauses() throws InterruptedException {
        Resident selam = platform.town().resident("Selam Haile");
        Answer part = takesPart(selam);

        befalls(selam, null, LocalDate.of(2026, 11, 24), "BU1");

        within(Duration.ofSeconds(20), () -> now(part).text("status").equals("PAUZE"));
        platform.clock().set(LocalDate.of(2026, 12, 24));
        assertThat(fatma.api().get(API + "/taken").body()).contains("Vraag: stoppen of weer meedoen?");
    }

    /** G6. */
    @Test
    void whoMovesWithinTheMunicipalityStays() throws InterruptedException {
        Resident riek = platform.town().resident("Riek Bos");
        Resident after = platform.town().resident("Wim Later");
        Answer part = takesPart(riek);
        Answer marker = takesPart(after);
        platform.town().neighbourhood("BU1", "Lindepark", "Noord");
        platform.town().neighbourhood("BU2", "Havenkwartier", "Zuid");
        befalls(riek, null, null, "BU1");

        befalls(platform.service(Residents.class).get(fatma.caller(), riek.id()), null, null, "BU2");
        befalls(after, "2026-11-24", null, "BU1");

        within(Duration.ofSeconds(20), () -> now(marker).text("status").equals("GESTOPT"));
        assertThat(now(part).text("status")).isEqualTo("DEELNEMER");
    }

    /** G10. */
    @Test
    void aStoppedProgrammeKeepsWhatIsKeptAndHidesItsTasks() throws InterruptedException {
        Resident bep = platform.town().resident("Bep Groen");
        Answer part = takesPart(bep);
        fatma.api()
                .post(
                        API + "/deelnames/" + part.text("id") + "/afspraken",
                        Map.of("kant", "ORGANISATIE", "wie", "Gemeente", "wat", "Bankje", "voor", "2026-11-24"));
        assertThat(fatma.open("/").text()).contains("Is deze afspraak nagekomen?");
        var programmes = platform.service(Programmes.class);
        Caller administrator = platform.as("marloes", Role.ADMINISTRATOR).caller();

        programmes.switchOff(administrator, "wandelgroep");
        within(Duration.ofSeconds(20), () -> fatma.open("/wandelgroep").status() != 200);
        assertThat(fatma.open("/wandelgroep").status()).isEqualTo(503);
        assertThat(fatma.open("/").text()).doesNotContain("Is deze afspraak nagekomen?");

        programmes.switchOn(administrator, "wandelgroep");
        within(Duration.ofSeconds(20), () -> fatma.open("/wandelgroep").status() == 200);
        assertThat(now(part).text("status")).isEqualTo("DEELNEMER");
        assertThat(fatma.open("/").text()).contains("Is deze afspraak nagekomen?");
    }

    /** G11. */
    @Test
    void theWorkOfAColleagueWhoLeftIsOnAListAndAlarmsTheNextWorkingDay() {
        platform.as("youssef", Role.STAFF);
        Answer part = takesPart(platform.town().resident("Kees Prins"));
        var accounts = platform.service(Accounts.class);
        Caller administrator = platform.as("marloes", Role.ADMINISTRATOR).caller();
        Account youssef = accounts.all(administrator).stream()
                .filter(account -> account.userName().equals("youssef"))
                .findFirst()
                .orElseThrow();
        give(part, youssef.id(), youssef.name());

        accounts.change(administrator, youssef.id(), youssef.version(), youssef.name(), youssef.role(), null, true);
        platform.clock().forward(Duration.ofMinutes(2));

        assertThat(fatma.open("/wandelgroep/zonder-eigenaar").text()).contains("Begeleider: Youssef");
        assertThat(fatma.api().get(API + "/taken").body())
                .contains("Wie neemt dit over?")
                .contains("2026-11-25");
        give(part, fatma.id(), fatma.name());
        assertThat(fatma.api().get(API + "/taken").body()).doesNotContain("Wie neemt dit over?");
        assertThat(List.of(fatma.open("/wandelgroep/zonder-eigenaar").text()))
                .noneMatch(text -> text.contains("Youssef"));
    }
}
