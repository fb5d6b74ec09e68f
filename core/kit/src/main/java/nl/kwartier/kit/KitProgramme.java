package nl.kwartier.kit;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.LifeEvents;
import nl.kwartier.api.store.Event;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.internal.api.Operations;
import nl.kwartier.kit.internal.demo.Invented;
import nl.kwartier.kit.internal.desk.Described;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.events.Befalling;
import nl.kwartier.kit.internal.pages.Coming;
import nl.kwartier.kit.internal.pages.Screens;
import nl.kwartier.kit.internal.pages.WaitingTasks;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.spi.Appointment;
import nl.kwartier.spi.EventListener;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.Waiting;

/**
 * A programme that declares what it is, and leaves keeping, checking and drawing to the kit. Extend it from a component with {@code service =
 * {Programme.class, EventListener.class}} that carries the descriptor; {@code plugins/wandelgroep} is the smallest one.
 *
 * <p>The kit's rows lie among the programme's own tables, under names that begin with {@code kit_}. So they are exported, erased and put back
 * with the programme, and one unit of the programme's store may change both.
 */
public abstract class KitProgramme implements Programme, EventListener {
    private final Described described;
    private final Desk desk;
    private final Befalling befalling;

    /**
     * Makes a programme of a definition. Id, title, icon, roles and retention come from the annotations on the class.
     *
     * @param kit what the kit asks of the platform
     * @param store the programme's own store
     * @param definition what it is
     */
    protected KitProgramme(Kit kit, Store store, Definition definition) {
        this(kit, store, definition, OwnRules.NONE);
    }

    /**
     * Makes a programme of a definition, with rules of its own.
     *
     * @param kit what the kit asks of the platform
     * @param store the programme's own store
     * @param definition what it is
     * @param own what it does besides what the kit does
     */
    protected KitProgramme(Kit kit, Store store, Definition definition, OwnRules own) {
        this.described = Described.of(getClass());
        this.desk = new Desk(described, definition, kit, store, own);
        this.befalling = new Befalling(desk);
    }

    @Override
    public final String id() {
        return described.id();
    }

    @Override
    public MenuEntry menu() {
        return new MenuEntry(
                described.title(), described.icon(), desk.definition().order());
    }

    /**
     * Its own screens and operations, beside those of the kit. One with the method and path of a screen of the kit takes its place.
     *
     * @return routes with paths below the programme's own
     */
    protected List<Route> ownRoutes() {
        return List.of();
    }

    /**
     * Brings up to date what time alone changes, as the kit does before each of its own screens. Call it before a screen of the programme
     * itself reads; it looks at most once a minute.
     */
    protected final void upToNow() {
        desk.upToNow();
    }

    /**
     * What the programme itself shows on the page of one who takes part, below what can be done now.
     *
     * @param request who looks
     * @param one whose page it is
     * @return cards of {@code nl.kwartier.ui.Components}, the most important first
     */
    protected List<Content> cards(Request request, Participation one) {
        return List.of();
    }

    @Override
    public final List<Route> routes() {
        List<Route> own = ownRoutes();
        Set<String> taken = new HashSet<>();
        own.forEach(route -> taken.add(place(route)));
        var all = new ArrayList<>(own);
        Screens.routes(desk, this::cards).stream()
                .filter(route -> !taken.contains(place(route)))
                .forEach(all::add);
        Operations.routes(desk).stream()
                .filter(route -> !taken.contains(place(route)))
                .forEach(all::add);
        return all;
    }

    private static String place(Route route) {
        return (route.kind() == Route.Kind.API) + " " + route.method() + " " + route.path();
    }

    @Override
    public List<Waiting> waiting(Request request) {
        return WaitingTasks.of(desk, request);
    }

    @Override
    public List<Appointment> agenda(Request request, LocalDate from, LocalDate to) {
        return Coming.of(desk, request, from, to);
    }

    @Override
    public void checkUp(Caller caller) {
        desk.read(caller, Participations::counts);
    }

    /**
     * Fills a demonstration with a group that has come together for some weeks. A programme with rows of its own adds these.
     *
     * @param caller the platform
     */
    @Override
    public void loadDemo(Caller caller) {
        new Invented(desk).load(caller);
    }

    @Override
    public final String listenerId() {
        return described.id();
    }

    @Override
    public Set<String> types() {
        return Set.of(LifeEvents.DIED, LifeEvents.REMOVED, LifeEvents.MOVED);
    }

    /**
     * Takes an event in. A programme that listens to more types handles these and leaves the others to the kit.
     *
     * @param event what happened
     */
    @Override
    public void receive(Event event) {
        befalling.receive(event);
    }
}
