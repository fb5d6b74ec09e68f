package nl.kwartier.together;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwartier.api.Caller;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.Residents;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.testkit.Answer;
import nl.kwartier.testkit.KwartierTest;
import nl.kwartier.testkit.Person;
import nl.kwartier.testkit.Platform;
import nl.kwartier.testkit.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must hold for one resident in all programmes at once. */
@KwartierTest
class EveryProgrammeTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int MOST_PAGES = 400;

    private final Platform platform;
    private final Person fatma;

    EveryProgrammeTest(Platform platform) {
        this.platform = platform;
        this.fatma = platform.as("fatma", Role.STAFF);
    }

    @BeforeEach
    void itIsTuesday() {
        platform.clock().set(LocalDate.of(2026, 11, 24));
    }

    /** The programmes in which residents take part, as the description of the API tells. */
    private List<String> withParticipants() {
        JsonObject paths =
                fatma.api().get("/api/v1/openapi.json").json().getAsJsonObject().getAsJsonObject("paths");
        return programmes().stream()
                .filter(id -> paths.has("/" + id + "/deelnames"))
                .toList();
    }

    private List<String> programmes() {
        return platform.service(Programmes.class).all().stream()
                .map(Programmes.Programme::id)
                .toList();
    }

    private Map<String, Object> enrolment(String programme, Resident resident) {
        return programme.equals("kwartiermaken")
                ? Map.of("inwonerId", resident.id().value(), "bewijs", "GESPREK", "aanspreeknaam", "Joep")
                : Map.of("inwonerId", resident.id().value(), "bewijs", "GESPREK");
    }

    private Resident resident(ResidentDetails details) {
        return platform.town().resident(details);
    }

    private static ResidentDetails details(String name, Address address, boolean secret, String died) {
        return new ResidentDetails(
                new PersonName(null, name, null, "Maas", null, null, NameUse.OWN),
                new PartialDate("1968-03-09"),
                died == null ? null : new PartialDate(died),
                null,
                List.of(),
                Reach.UNKNOWN,
                address,
                null,
                secret,
                null);
    }

    private static void within(Duration time, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("what should have happened by now").isLessThan(end);
            Thread.sleep(50);
        }
    }

    /** Scenario 1 of what all programmes have in common. */
    @Test
    void aResidentInEveryProgrammeWhoDiedIsOnNoListAndEveryWorkerHearsItOnce() throws InterruptedException {
        Resident joep = resident(details("Joep", Address.UNKNOWN, false, null));
        List<String> ids = new ArrayList<>();
        List<String> programmes = withParticipants();
        for (String programme : programmes) {
            String api = "/api/v1/" + programme;
            Answer part = fatma.api().post(api + "/deelnames", enrolment(programme, joep));
            ids.add(part.text("id"));
            fatma.api()
                    .post(
                            api + "/deelnames/" + part.text("id") + "/afspraken",
                            Map.of("kant", "INWONER", "wie", "Joep", "wat", "Belt terug", "voor", "2026-11-24"));
            fatma.api()
                    .post(
                            api + "/deelnames/" + part.text("id") + "/rollen",
                            Map.of("rol", aRole(programme), "persoonId", fatma.id()));
        }
        assertThat(programmes).contains("wandelgroep");
        assertThat(fatma.open("/wacht-op-u").text()).contains("Is deze afspraak nagekomen?");

        platform.service(Residents.class)
                .change(
                        Caller.system("bijwerken"),
                        joep.id(),
                        joep.version(),
                        details("Joep", Address.UNKNOWN, false, "2026-11-24"));

        for (int i = 0; i < programmes.size(); i++) {
            String page = "/api/v1/" + programmes.get(i) + "/deelnames/" + ids.get(i);
            within(
                    Duration.ofMinutes(1),
                    () -> fatma.api().get(page).text("status").equals("GESTOPT"));
        }
        String waiting = fatma.open("/wacht-op-u").text();
        assertThat(waiting).doesNotContain("Is deze afspraak nagekomen?").doesNotContain("Joep");
        assertThat(waiting.split("Er is iets veranderd bij iemand die u kent", -1))
                .hasSize(2);
    }

    private String aRole(String programme) {
        return platform.service(Programmes.class)
                .description(programme)
                .orElseThrow()
                .roles()
                .get(0)
                .code();
    }

    /** Scenario 6 of what all programmes have in common. */
    @Test
    void aProtectedAddressIsOnNoPageAndInNoAnswerOfAnyProgramme() {
        var address = new Address("Geheimgangetje", "12", null, "Kwartierstad");
        Resident kim = resident(details("Kim", address, true, null));
        for (String programme : withParticipants()) {
            Answer part = fatma.api().post("/api/v1/" + programme + "/deelnames", enrolment(programme, kim));
            assertThat(part.status()).as(programme).isEqualTo(201);
            assertThat(fatma.api().get("/api/v1/" + programme + "/deelnames").body())
                    .doesNotContain("Geheimgangetje");
        }
        for (String programme : programmes()) {
            assertThat(pagesWith("/" + programme, "Geheimgangetje")).isEmpty();
        }
        assertThat(fatma.open("/").html()).doesNotContain("Geheimgangetje");
    }

    /** Every page below an address that has a text on it; there must be some pages. */
    private List<String> pagesWith(String start, String text) {
        Set<String> seen = new HashSet<>(Set.of(start, start + "/deelnemers"));
        var ahead = new ArrayDeque<>(seen);
        List<String> found = new ArrayList<>();
        boolean somebody = false;
        while (!ahead.isEmpty() && seen.size() < MOST_PAGES) {
            String path = ahead.poll();
            Screen page = fatma.open(path);
            String html = page.html();
            somebody |= html.contains("Kim Maas") || html.contains("Joep");
            if (html.contains(text)) {
                found.add(path);
            }
            Matcher link = LINK.matcher(html);
            while (link.find()) {
                String next = link.group(1).replace("&amp;", "&");
                if (next.startsWith(start) && seen.add(next)) {
                    ahead.add(next);
                }
            }
        }
        assertThat(seen).as("pages of " + start).hasSizeGreaterThan(3);
        assertThat(somebody || !withParticipants().contains(start.substring(1)))
                .as("a page of " + start + " that names the resident")
                .isTrue();
        return found;
    }
}
