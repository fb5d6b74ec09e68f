package nl.kwartier.plugin.kwartiermaken;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Purpose;
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
import nl.kwartier.spi.descriptor.Asks;
import nl.kwartier.spi.descriptor.Processes;
import nl.kwartier.spi.descriptor.ProgrammeDescriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Kwartiermaken: places that make room for people who are often left out. */
@Component(service = Programme.class)
@ProgrammeDescriptor(
        id = Rights.PROGRAMME,
        title = "Kwartiermaken",
        about = "Hiermee zoekt u plekken in de wijk die ruimte maken voor mensen die vaak buiten de boot vallen. U "
                + "ziet per plek hoe ver het is, van gezocht tot gastvrij.",
        icon = Kwartiermaken.ICON)
@Asks(
        purpose = Purpose.PLANNING,
        labels = {DataLabel.PLACE, DataLabel.PERSON},
        why = "U houdt bij welke plekken gastvrij zijn, en hoe degene heet die daar een gast opvangt.")
@Asks(
        purpose = Purpose.PLANNING,
        labels = DataLabel.NOTE,
        why = "Van een gesprek met een plek schrijft u kort op wat u afsprak: over de plek, niet over een persoon.")
@Processes(
        purpose = "Plekken vinden en helpen die mensen willen ontvangen die vaak buiten de boot vallen.",
        ground =
                "Een taak van algemeen belang (AVG artikel 6, lid 1 onder e): meedoen mogelijk maken volgens de Wmo 2015.",
        people =
                "Contactpersonen van plekken, mensen van een plek met wie een medewerker sprak, en de medewerkers zelf.",
        data = "Namen van contactpersonen en gesprekspartners, en wanneer er is gepraat. Niets over gasten.",
        receivers = "Niemand buiten de medewerkers die in Kwartier werken.")
public final class Kwartiermaken implements Programme {
    static final String ICON = "door-enter";
    private static final int ORDER = 10;

    private final Pages pages;
    private final HospitablePlaces places;
    private final DemoPlaces demo;

    /** Keeps what it knows in its own store, and asks the core about places. */
    @Activate
    public Kwartiermaken(
            @Reference Store store,
            @Reference Places core,
            @Reference Neighbourhoods neighbourhoods,
            @Reference Clock clock) {
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
        return new MenuEntry("Kwartiermaken", ICON, ORDER);
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
    public void checkUp(Caller caller) {
        places.list(caller, null, null, 1);
    }

    @Override
    public void loadDemo(Caller caller) {
        demo.load(caller);
    }
}
