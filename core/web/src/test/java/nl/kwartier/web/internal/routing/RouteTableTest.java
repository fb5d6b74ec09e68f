package nl.kwartier.web.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Html;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import org.junit.jupiter.api.Test;

class RouteTableTest {
    private final RouteTable table = new RouteTable(List.of(
            core(page("/")),
            core(page("/plekken")),
            core(page("/plekken/kaart")),
            core(page("/plekken/{plek}")),
            core(button("/plekken/{plek}/verwijder")),
            core(api("/plekken/{plek}")),
            eettafel(page("/")),
            eettafel(page("/{gast}/kaart")),
            eettafel(api("/gasten"))));

    @Test
    void aFixedSegmentGoesBeforeAVariableOne() {
        assertThat(find("GET", "/plekken/kaart")).isEqualTo("/plekken/kaart");
        assertThat(find("GET", "/plekken/17")).isEqualTo("/plekken/{plek}");
        assertThat(table.find("GET", List.of("plekken", "17")).variables()).containsEntry("plek", "17");
    }

    @Test
    void aProgrammesRoutesAreBelowItsId() {
        assertThat(find("GET", "/eettafel")).isEqualTo("/eettafel");
        assertThat(find("GET", "/eettafel/joep/kaart")).isEqualTo("/eettafel/{gast}/kaart");
        assertThat(find("GET", "/api/v1/eettafel/gasten")).isEqualTo("/api/v1/eettafel/gasten");
    }

    @Test
    void theRootIsAPageAndHeadAsksForItsHeaders() {
        assertThat(find("GET", "/")).isEqualTo("/");
        assertThat(find("HEAD", "/")).isEqualTo("/");
    }

    @Test
    void anUnknownPathHasNoRouteAndAnUnknownMethodNamesTheOthers() {
        assertThat(table.find("GET", List.of("nergens"))).isEqualTo(Match.NONE);
        assertThat(table.find("GET", List.of("plekken", ""))).isEqualTo(Match.NONE);
        Match match = table.find("DELETE", List.of("plekken", "17", "verwijder"));
        assertThat(match.mounted()).isNull();
        assertThat(match.allowed()).containsExactly("POST");
    }

    @Test
    void twoRoutesForOnePathAreRefused() {
        assertThatThrownBy(() -> new RouteTable(List.of(core(page("/plekken")), core(page("/plekken")))))
                .hasMessage("GET /plekken is declared twice");
    }

    private String find(String method, String path) {
        Mounted mounted = table.find(method, RouteTree.segments(path)).mounted();
        return mounted == null ? "nothing" : mounted.path();
    }

    private static Mounted core(Route route) {
        return Mounted.of(Mounted.CORE, route, new Gate());
    }

    private static Mounted eettafel(Route route) {
        return Mounted.of("eettafel", route, new Gate());
    }

    static Route page(String path) {
        return Routes.page(path)
                .title("bekijken")
                .may(Permission.EVERYBODY)
                .purpose(Purpose.PLANNING)
                .show(request -> Page.of("", Html.EMPTY));
    }

    private static Route button(String path) {
        return Routes.action(path)
                .title("doen")
                .may(Permission.EVERYBODY)
                .purpose(Purpose.PLANNING)
                .run(request -> Reply.goTo("/", null));
    }

    static Route api(String path) {
        return Routes.api("GET", path)
                .title("lezen")
                .may(Permission.EVERYBODY)
                .purpose(Purpose.PLANNING)
                .answer(request -> Data.nothing());
    }
}
