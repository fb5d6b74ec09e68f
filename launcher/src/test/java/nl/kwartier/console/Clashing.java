package nl.kwartier.console;

import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.Html;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;

/** A programme with two pages at one address. */
public final class Clashing implements Programme {
    @Override
    public String id() {
        return "botsing";
    }

    @Override
    public MenuEntry menu() {
        return new MenuEntry("Botsing", "puzzle", 60);
    }

    @Override
    public List<Route> routes() {
        return List.of(page(), page());
    }

    private static Route page() {
        return Routes.page("/")
                .title("botsing bekijken")
                .may(Permission.LOGGED_IN)
                .purpose(Purpose.PLANNING)
                .show(request -> Page.of("Botsing", Html.EMPTY));
    }
}
