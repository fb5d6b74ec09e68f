package nl.kwartier.plugin.kwartiermaken;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.Definition;
import nl.kwartier.kit.Kit;
import nl.kwartier.kit.KitProgramme;
import nl.kwartier.kit.OwnRules;
import nl.kwartier.kit.Right;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Register;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.Stages;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.api.GuestOperations;
import nl.kwartier.plugin.kwartiermaken.internal.api.KoppelingOperations;
import nl.kwartier.plugin.kwartiermaken.internal.api.Operations;
import nl.kwartier.plugin.kwartiermaken.internal.demo.DemoGuests;
import nl.kwartier.plugin.kwartiermaken.internal.demo.DemoPlaces;
import nl.kwartier.plugin.kwartiermaken.internal.desk.HospitablePlaces;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Town;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.StageRules;
import nl.kwartier.plugin.kwartiermaken.internal.pages.Pages;
import nl.kwartier.plugin.kwartiermaken.internal.pages.guest.GuestCards;
import nl.kwartier.plugin.kwartiermaken.internal.pages.guest.GuestPages;
import nl.kwartier.spi.EventListener;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.Waiting;
import nl.kwartier.spi.descriptor.Asks;
import nl.kwartier.spi.descriptor.DeclaresRole;
import nl.kwartier.spi.descriptor.Keeps;
import nl.kwartier.spi.descriptor.Processes;
import nl.kwartier.spi.descriptor.ProgrammeDescriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Kwartiermaken: places that make room for people who are often left out. */
@DeclaresRole(code = Rights.KWARTIERMAKER, label = "Kwartiermaker")
@DeclaresRole(code = Rights.COORDINATOR, label = "Coördinator")
@Component(service = {Programme.class, EventListener.class})
@ProgrammeDescriptor(
        id = Rights.PROGRAMME,
        title = "Kwartiermaken",
        about = "Hiermee zoekt u plekken in de wijk die ruimte maken voor mensen die vaak buiten de boot vallen. U "
                + "brengt een gast en een plek bij elkaar, en houdt bij hoe het gaat.",
        icon = Kwartiermaken.ICON)
@Asks(
        purpose = Purpose.PLANNING,
        labels = {DataLabel.PLACE, DataLabel.PERSON},
        why = "U houdt bij welke plekken gastvrij zijn, en hoe degene heet die daar een gast opvangt.")
@Asks(
        purpose = Purpose.PLANNING,
        labels = DataLabel.NOTE,
        why = "Van een gesprek met een plek schrijft u kort op wat u afsprak: over de plek, niet over een persoon.")
@Asks(
        purpose = Purpose.EXECUTION,
        labels = {DataLabel.PERSON, DataLabel.PARTICIPATION, DataLabel.NOTE},
        why = "U ziet wie uw gasten zijn en wat zij graag willen, en u schrijft op wat een gast en een plek afspreken.")
@Keeps(
        what = "Wie gast was, met wensen, afspraken en hoe het ging, na het einde",
        period = "P1Y",
        why = "Zo kan iemand na een tijd weer aansluiten zonder alles opnieuw te vertellen.")
@Processes(
        purpose = "Plekken vinden en helpen die mensen willen ontvangen die vaak buiten de boot vallen, en die mensen "
                + "bij een plek brengen.",
        ground =
                "Een taak van algemeen belang (AVG artikel 6, lid 1 onder e): meedoen mogelijk maken volgens de Wmo 2015.",
        people =
                "Gasten, contactpersonen van plekken, mensen van een plek met wie een medewerker sprak, en de medewerkers "
                        + "zelf.",
        data = "Van een gast: de naam, wat iemand graag wil in eigen woorden, afspraken met een plek en hoe het gaat. "
                + "Geen ziekte, medicijnen, verblijfsstatus of geloof. Van een plek: namen van contactpersonen en "
                + "gesprekspartners, en wanneer er is gepraat.",
        receivers = "Een plek hoort hoe een gast wil heten en wat is afgesproken. Verder niemand buiten de medewerkers "
                + "die in Kwartier werken.")
public final class Kwartiermaken extends KitProgramme {
    static final String ICON = "door-enter";
    private static final int ORDER = 10;
    private static final OwnRules OWN = new StageRules();
    private static final Definition DEFINITION = Definition.usual()
            .stages(Stages.standard().called(Stage.PARTICIPANT, "Is gast"))
            .called("gast", "gasten")
            .waitingList()
            .withoutSessions()
            .order(ORDER)
            .role(Rights.KWARTIERMAKER, Right.READ, Right.WRITE)
            .role(Rights.COORDINATOR, Right.READ, Right.WRITE, Right.REPORT);

    private final Pages pages;
    private final GuestPages guestPages;
    private final GuestCards cards;
    private final HospitablePlaces places;
    private final DemoPlaces demo;
    private final DemoGuests demoGuests;
    private final GuestDesk guests;

    /** Keeps what it knows in its own store, and asks the core about places and residents. */
    @Activate
    public Kwartiermaken(@Reference Kit kit, @Reference Store store, @Reference Neighbourhoods neighbourhoods) {
        super(kit, store, DEFINITION, OWN);
        var town = new Town(kit.places(), neighbourhoods);
        this.places = new HospitablePlaces(store, town, kit.clock());
        this.pages = new Pages(places, town);
        var register = new Register(Rights.PROGRAMME, DEFINITION.stages(), DEFINITION.rules(), OWN);
        this.guests = new GuestDesk(kit, store, register, this::upToNow);
        this.guestPages = new GuestPages(guests, places, town);
        this.cards = new GuestCards(guests, places, town);
        this.demo = new DemoPlaces(store, kit.places(), kit.clock());
        this.demoGuests = new DemoGuests(kit, store, register);
    }

    @Override
    protected List<Route> ownRoutes() {
        return Stream.of(
                        pages.routes(),
                        guestPages.routes(),
                        Operations.routes(places),
                        GuestOperations.routes(guests),
                        KoppelingOperations.routes(guests))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    protected List<Content> cards(Request request, Participation one) {
        return cards.of(request, one);
    }

    @Override
    public List<Waiting> waiting(Request request) {
        return Stream.concat(pages.waiting(request).stream(), super.waiting(request).stream())
                .sorted(Comparator.comparing(Waiting::urgency).reversed())
                .toList();
    }

    @Override
    public void checkUp(Caller caller) {
        super.checkUp(caller);
        places.list(caller, null, null, 1);
    }

    @Override
    public void loadDemo(Caller caller) {
        demo.load(caller);
        demoGuests.load(caller);
    }
}
