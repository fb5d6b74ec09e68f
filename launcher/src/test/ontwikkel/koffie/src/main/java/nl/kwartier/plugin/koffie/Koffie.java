package nl.kwartier.plugin.koffie;

import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.koffie.internal.Greeting;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.descriptor.ProgrammeDescriptor;
import nl.kwartier.ui.Templates;
import org.osgi.service.component.annotations.Component;

/** Coffee for the neighbourhood. */
@Component
@ProgrammeDescriptor(
        id = "koffie",
        title = "Koffie",
        about = "Hiermee zet u koffie voor de buurt. U ziet wie er komt.",
        icon = "puzzle")
public final class Koffie implements Programme {
    private final Templates templates = Templates.of(Koffie.class, "nl.kwartier.plugin.koffie.internal.jte");

    @Override
    public String id() {
        return "koffie";
    }

    @Override
    public MenuEntry menu() {
        return new MenuEntry("Koffie", "puzzle", 50);
    }

    @Override
    public List<Route> routes() {
        return List.of(Routes.page("/")
                .title("koffie bekijken")
                .may(Permission.LOGGED_IN)
                .purpose(Purpose.PLANNING)
                .show(this::first));
    }

    private Page first(Request request) {
        var greeting = new Greeting("De koffie is klaar.");
        return Page.of("Koffie", out -> templates.write("koffie.jte", greeting, out));
    }
}
