package nl.kwartier.plugin.kwartiermaken;

import static nl.kwartier.plugin.kwartiermaken.internal.BoardExtension.youssef;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.kwartier.api.Caller;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Route;
import nl.kwartier.plugin.kwartiermaken.internal.BoardExtension;
import nl.kwartier.plugin.kwartiermaken.internal.VisitOf;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.spi.Waiting;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programme as the platform sees it, with its demonstration. */
@EachDatabase
class KwartiermakenTest {
    private static final Path DEMO = Path.of("../../config/demo/plekken.csv");

    @RegisterExtension
    final BoardExtension board;

    private Kwartiermaken programme;

    KwartiermakenTest(Database database) {
        board = new BoardExtension(database);
    }

    @BeforeEach
    void demonstration() throws IOException {
        for (String name : demoNames()) {
            if (board.core().list(youssef(), named(name), null, 1).items().isEmpty()) {
                board.core().add(youssef(), PlaceId.next(), PlaceDetails.named(name));
            }
        }
        programme = new Kwartiermaken(board.kit(), board.store(), board.neighbourhoods());
        programme.loadDemo(Caller.system("demo laden"));
    }

    /** The second column; a name with a comma stands between quotes. */
    private static List<String> demoNames() throws IOException {
        return Files.readAllLines(DEMO).stream()
                .skip(1)
                .map(line -> line.substring(line.indexOf(',') + 1))
                .map(rest -> rest.startsWith("\"")
                        ? rest.substring(1, rest.indexOf('"', 1))
                        : rest.substring(0, rest.indexOf(',')))
                .toList();
    }

    private static Places.Filter named(String name) {
        return new Places.Filter(name, null, null);
    }

    @Test
    void everyPlaceOfTheDemonstrationIsThereOnce() {
        programme.loadDemo(Caller.system("demo laden"));

        assertThat(all()).hasSize(20);
        assertThat(all())
                .extracting(HospitablePlace::state)
                .contains(PlaceState.values())
                .filteredOn(PlaceState.HOSPITABLE::equals)
                .hasSize(6);
    }

    @Test
    void aDemonstrationThatWasCutShortIsFinishedTheNextTime() {
        String last = all().get(all().size() - 1).id();
        board.store().write(youssef(), unit -> unit.run("DELETE FROM {place} WHERE id = ?", last));
        assertThat(all()).hasSize(19);

        programme.loadDemo(Caller.system("demo laden"));

        assertThat(all()).hasSize(20);
    }

    @Test
    void theDemonstrationLapsesNowhereOnItsFirstDay() {
        assertThat(all())
                .filteredOn(place -> place.state() == PlaceState.PAUSED)
                .extracting(place ->
                        board.core().get(youssef(), place.place()).details().name())
                .containsExactlyInAnyOrder("Kringloop Zuid", "Woonzorgcentrum Sonate, grand café");
    }

    @Test
    void whatIsMostUrgentWaitsOnTop() {
        List<Waiting> waiting = programme.waiting(VisitOf.by(youssef()));

        assertThat(waiting)
                .extracting(Waiting::text)
                .containsExactly(
                        "Ga in gesprek: Sportkantine De Kade",
                        "Zoek een contactpersoon: Buurthuis De Korenmaat",
                        "Spreek weer eens met Zelfregiecentrum De Spil",
                        "Moestuin Het Veld kan open");
    }

    @Test
    void nothingWaitsForSomebodyWhoMayChangeNothing() {
        Caller reader = BoardExtension.of("ron", "Ron Smits", Role.READER.code());

        assertThat(programme.waiting(VisitOf.by(reader))).isEmpty();
    }

    @Test
    void theBoardShowsWhatStandsOut() throws Exception {
        String html = html(page("/", VisitOf.by(youssef())));

        assertThat(html)
                .contains("6 van de 19 plekken op het bord zijn gastvrij.")
                .contains("Wie vangt op? Henk", "Rustig uur: di 9–11", "Nog ruimte: 2")
                .contains("2× angst", "Klaar om te openen", "Lang niet gesproken", "Zoek een nieuwe")
                .contains("Plek toevoegen")
                .doesNotContain("Buurtcafé Het Anker");
    }

    @Test
    void aReaderSeesTheBoardWithoutButtons() throws Exception {
        Caller reader = BoardExtension.of("ron", "Ron Smits", Role.READER.code());
        HospitablePlace place = all().get(0);

        assertThat(html(page("/", VisitOf.by(reader)))).doesNotContain("Plek toevoegen");
        assertThat(html(page("/plekken/{plek}", VisitOf.by(reader).at("plek", place.id()))))
                .doesNotContain("Wijzig", "Nee opschrijven", "Haal van het bord", "method=\"post\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lijst", "/kaart", "/afdruk"})
    void aFilterThatFitsNothingSaysSo(String path) throws Exception {
        assertThat(html(page(path, VisitOf.by(youssef()).with("wijk", "<b>Nergens</b>"))))
                .containsAnyOf("Geen plek past bij deze keuze.", "Er is nog geen gastvrije plek.")
                .doesNotContain("<b>Nergens");
    }

    @Test
    void thePageOfEveryPlaceHasOneFilledButtonAtMost() throws Exception {
        for (HospitablePlace place : all()) {
            String html = html(page("/plekken/{plek}", VisitOf.by(youssef()).at("plek", place.id())));
            int filled = html.split("nl-button--primary", -1).length - 1;
            assertThat(filled).as(place.state().label()).isEqualTo(place.state() == PlaceState.STOPPED ? 0 : 1);
        }
    }

    @Test
    void theExplanationPromisesNoEffect() throws Exception {
        assertThat(html(page("/uitleg", VisitOf.by(youssef()))))
                .contains("niet met onderzoek bewezen", "movisie.nl/praktijkvoorbeeld/kwartiermaken")
                .contains("12 maanden", "5 werkdagen");
    }

    @Test
    void everyRouteSaysWhoMayAndWhatForAndHasAPathOfItsOwn() {
        assertThat(programme.routes())
                .allSatisfy(route -> assertThat(route.permission().code()).startsWith("kwartiermaken."))
                .allSatisfy(route -> assertThat(route.title()).isNotBlank().isEqualTo(lower(route.title())));
        assertThat(programme.routes())
                .extracting(route -> (route.kind() == Route.Kind.API) + route.method() + route.path())
                .doesNotHaveDuplicates();
        assertThat(programme.routes())
                .filteredOn(route -> route.method().equals("GET"))
                .allSatisfy(route -> assertThat(route.input()).isNull());
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    @Test
    void theApiListsPlacesInParts() throws Exception {
        Data first = (Data) answer(
                route(Route.Kind.API, "GET", "/plekken"), VisitOf.by(youssef()).with("aantal", "7"));

        assertThat(first.body())
                .extracting("places")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(7);
        assertThat(first.body()).extracting("next").isNotNull();
    }

    private List<HospitablePlace> all() {
        return board.places().everything(youssef()).places();
    }

    private Page page(String path, VisitOf visit) throws Exception {
        return (Page) answer(route(Route.Kind.PAGE, "GET", path), visit);
    }

    private Route route(Route.Kind kind, String method, String path) {
        return programme.routes().stream()
                .filter(route -> route.kind() == kind
                        && route.method().equals(method)
                        && route.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Reply answer(Route route, VisitOf visit) throws Exception {
        return route.handler().answer(visit, null);
    }

    private static String html(Page page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        page.body().writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
