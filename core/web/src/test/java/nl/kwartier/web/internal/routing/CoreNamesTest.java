package nl.kwartier.web.internal.routing;

import static nl.kwartier.web.internal.routing.RouteTableTest.api;
import static nl.kwartier.web.internal.routing.RouteTableTest.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwartier.api.lifecycle.OpenProgramme;
import nl.kwartier.api.web.Route;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import nl.kwartier.web.internal.development.CurrentDevelopment;
import org.junit.jupiter.api.Test;

class CoreNamesTest {
    private final CurrentRoutes current = new CurrentRoutes();
    private final RouteDirectory directory = new RouteDirectory(current, new CurrentDevelopment());

    @Test
    void theFirstPartsOfTheCoresAddressesAreItsNames() {
        directory.addPages(() -> List.of(page("/"), page("/collegas/{collega}/wijzig"), api("/buurten")));
        directory.addProgramme(open("eettafel"));

        assertThat(new CoreNames(current).names())
                .containsExactlyInAnyOrder("static", "gezondheid", "metingen", "collegas", "api", "buurten");
    }

    @Test
    void aPageAboutAllProgrammesIsNotThePageOfOne() {
        directory.addPages(() -> List.of(page("/programmas/{programma}"), page("/programmas/overzicht")));

        assertThat(new CoreNames(current).names())
                .containsExactlyInAnyOrder("static", "gezondheid", "metingen", "programmas", "overzicht");
    }

    @Test
    void aProgrammeWithSuchANameTakesNothingFromTheCoreWhicheverCameFirst() {
        directory.addProgramme(open("collegas"));
        directory.addPages(() -> List.of(page("/collegas")));

        var match = current.table().find("GET", List.of("collegas"));

        assertThat(match.mounted()).extracting(Mounted::owner).isEqualTo(Mounted.CORE);
        assertThat(current.table().all()).hasSize(1);
    }

    private static OpenProgramme open(String id) {
        return new OpenProgramme(id, new Small(id));
    }

    private record Small(String id) implements Programme {
        @Override
        public MenuEntry menu() {
            return new MenuEntry(id, "puzzle", 10);
        }

        @Override
        public List<Route> routes() {
            return List.of(page("/"));
        }
    }
}
