package nl.kwartier.web.internal.routing;

import static nl.kwartier.web.internal.routing.RouteTableTest.page;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kwartier.api.web.Route;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import org.junit.jupiter.api.Test;

/** Whether the pages of a programme can be opened is known before anybody is let in. */
class PagesAcceptanceTest {
    private final PagesAcceptance acceptance = new PagesAcceptance();

    @Test
    void pagesWithAnAddressEachAreAccepted() {
        assertThatCode(() -> acceptance.check("eettafel", new Paged(List.of(page("/"), page("/menu")))))
                .doesNotThrowAnyException();
    }

    @Test
    void twoPagesAtOneAddressAreNot() {
        assertThatThrownBy(() -> acceptance.check("eettafel", new Paged(List.of(page("/menu"), page("/menu")))))
                .hasMessage("GET /eettafel/menu is declared twice");
    }

    private record Paged(List<Route> routes) implements Programme {
        @Override
        public String id() {
            return "eettafel";
        }

        @Override
        public MenuEntry menu() {
            return new MenuEntry("Eettafel", "puzzle", 10);
        }
    }
}
