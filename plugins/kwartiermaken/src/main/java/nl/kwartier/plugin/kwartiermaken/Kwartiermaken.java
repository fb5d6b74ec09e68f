package nl.kwartier.plugin.kwartiermaken;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.api.Operations;
import nl.kwartier.plugin.kwartiermaken.internal.demo.DemoPlaces;
import nl.kwartier.plugin.kwartiermaken.internal.desk.HospitablePlaces;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Town;
import nl.kwartier.plugin.kwartiermaken.internal.pages.Pages;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.Waiting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Kwartiermaken: places that make room for people who are often left out. */
@Component(service = Programme.class)
public final class Kwartiermaken implements Programme {
    private static final int ORDER = 10;

    private final Pages pages;
    private final HospitablePlaces places;
    private final DemoPlaces demo;

    /** Keeps what it knows in its own store, and asks the core about places. */
    @Activate
    public Kwartiermaken(@Reference Store store, @Reference Places core, @Reference Neighbourhoods neighbourhoods) {
        this(store, core, neighbourhoods, Clock.system(DutchWords.ZONE));
    }

    Kwartiermaken(Store store, Places core, Neighbourhoods neighbourhoods, Clock clock) {
        var town = new Town(core, neighbourhoods);
        this.places = new HospitablePlaces(store, town, clock);
        this.pages = new Pages(places, town);
        this.demo = new DemoPlaces(store, core, clock);
    }

    @Override
    public String id() {
        return Rights.PROGRAMME;
    }

    @Override
    public MenuEntry menu() {
        return new MenuEntry("Kwartiermaken", "door-enter", ORDER);
    }

    @Override
    public List<Route> routes() {
        return Stream.concat(pages.routes().stream(), Operations.routes(places).stream())
                .toList();
    }

    @Override
    public List<Waiting> waiting(Request request) {
        return pages.waiting(request);
    }

    @Override
    public void loadDemo(Caller caller) {
        demo.load(caller);
    }
}
