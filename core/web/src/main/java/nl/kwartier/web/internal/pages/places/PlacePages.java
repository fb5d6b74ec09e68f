package nl.kwartier.web.internal.pages.places;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Activities;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Option;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Choice;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.PageSet;
import nl.kwartier.web.internal.pages.VersionInput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finding, adding, changing and removing places, as a list and on the map. */
@Component(service = PageSet.class)
public final class PlacePages implements PageSet {
    private static final int PAGE = 50;

    private final Places places;
    private final Neighbourhoods neighbourhoods;
    private final PlaceView view;
    private final PlaceMap map;

    /** Shows what the places' service holds. */
    @Activate
    public PlacePages(
            @Reference Places places, @Reference Neighbourhoods neighbourhoods, @Reference Activities activities) {
        this.places = places;
        this.neighbourhoods = neighbourhoods;
        this.view = new PlaceView(neighbourhoods, activities);
        this.map = new PlaceMap(places, neighbourhoods);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.page("/plekken")
                        .title("plekken bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .show(this::list),
                Routes.page("/plekken/kaart")
                        .title("plekken op de kaart bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .show(this::onMap),
                Routes.form("/plekken/nieuw", PlaceInput.class)
                        .title("plek toevoegen")
                        .may(Permissions.PLACES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .options("buurt", this::neighbourhoodOptions)
                        .startWith(request -> PlaceInput.empty(Ids.next()))
                        .cancel(request -> new Link("Annuleren", "/plekken"))
                        .on(PlacePages::newPage)
                        .save(this::add),
                Routes.page("/plekken/{plek}")
                        .title("plek bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .show(request -> view.page(request, get(request))),
                Routes.form("/plekken/{plek}/wijzig", PlaceInput.class)
                        .title("plek wijzigen")
                        .may(Permissions.PLACES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .options("buurt", this::neighbourhoodOptions)
                        .startWith(this::present)
                        .cancel(request -> new Link("Annuleren", "/plekken/" + request.path("plek")))
                        .on(this::editPage)
                        .save(this::change),
                Routes.action("/plekken/{plek}/verwijder", VersionInput.class)
                        .title("plek verwijderen")
                        .may(Permissions.PLACES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .run(this::remove));
    }

    private Page list(Request request) {
        var slice = places.list(
                request.caller(), PlaceFilters.of(request), request.query("na").orElse(null), PAGE);
        String here = PlaceFilters.url(request, "/plekken");
        Content rows = slice.items().isEmpty()
                ? Components.empty("map-pin", "Hier is nog geen plek gevonden.", Contents.NONE)
                : Components.rows(
                        slice.items().stream().map(place -> row(request, place)).toList());
        return Bodies.page(
                "Plekken",
                Components.heading(heading(request)),
                tabs(request, true),
                filter(request, "/plekken"),
                Components.card(rows),
                Components.pager(
                        slice.items().size() + " plekken",
                        NavLink.to("Volgende", slice.next() == null ? "" : here + "na=" + slice.next()),
                        NavLink.to("Naar het begin", request.query("na").isEmpty() ? "" : here)));
    }

    private Page onMap(Request request) {
        return Bodies.page(
                "Plekken op de kaart",
                Components.heading(heading(request)),
                tabs(request, false),
                filter(request, "/plekken/kaart"),
                map.of(request, PlaceFilters.of(request)));
    }

    private Heading heading(Request request) {
        long count = places.count(request.caller());
        var heading = Heading.of("Plekken", Dutch.number(count) + " plekken waar mensen elkaar treffen.");
        return request.may(Permissions.PLACES_WRITE)
                ? heading.actions(Buttons.link(ButtonKind.PRIMARY, "map-pin-plus", "Nieuwe plek", "/plekken/nieuw"))
                : heading;
    }

    private static Content tabs(Request request, boolean list) {
        return Components.chips(
                "Hoe wilt u kijken?",
                List.of(List.of(
                        new NavLink("Lijst", PlaceFilters.url(request, "/plekken"), list),
                        new NavLink("Kaart", PlaceFilters.url(request, "/plekken/kaart"), !list))));
    }

    private Content filter(Request request, String action) {
        var kinds = new ArrayList<Choice>();
        kinds.add(Choice.of("", "Alle soorten"));
        places.kinds(request.caller()).forEach((kind, count) -> kinds.add(Choice.of(kind, kind + " (" + count + ")")));
        var areas = new ArrayList<Choice>();
        areas.add(Choice.of("", "Alle buurten"));
        neighbourhoods.all(request.caller()).forEach(one -> areas.add(Choice.of(one.code(), one.name())));
        return Forms.filter(
                "Kies welke plekken u ziet",
                action,
                List.of(
                        FieldView.of(FieldKind.TEXT, "zoek", "Naam of straat")
                                .value(request.query("zoek").orElse("")),
                        FieldView.of(FieldKind.SELECT, "soort", "Soort")
                                .choices(kinds)
                                .value(request.query("soort").orElse("")),
                        FieldView.of(FieldKind.SELECT, "buurt", "Buurt")
                                .choices(areas)
                                .value(request.query("buurt").orElse(""))),
                "Toon");
    }

    private Content row(Request request, Place place) {
        String about = Stream.of(
                        Optional.ofNullable(place.details().kind()),
                        Optional.of(place.details().address().line()).filter(line -> !line.isEmpty()),
                        Optional.ofNullable(place.details().neighbourhood())
                                .flatMap(code -> neighbourhoods.find(request.caller(), code))
                                .map(Neighbourhood::name))
                .flatMap(Optional::stream)
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
        return Components.item(
                Components.tile(Tone.GOOD, "map-pin"),
                NavLink.to(place.details().name(), "/plekken/" + place.id()),
                about,
                Contents.NONE);
    }

    private static Page newPage(Request request, Form form) {
        return Bodies.form(
                Heading.of("Nieuwe plek", "Alleen een naam is nodig.")
                        .crumbs(NavLink.to("Plekken", "/plekken"), NavLink.here("Nieuwe plek", "")),
                form);
    }

    private Page editPage(Request request, Form form) {
        Place place = get(request);
        String name = place.details().name();
        return Bodies.form(
                Heading.of(name + " wijzigen", "")
                        .crumbs(
                                NavLink.to("Plekken", "/plekken"),
                                NavLink.to(name, "/plekken/" + place.id()),
                                NavLink.here("Wijzigen", "")),
                form,
                PlaceView.removal(request, place));
    }

    private Reply add(Request request, PlaceInput input) {
        var id = new PlaceId(input.key() == null ? Ids.next() : input.key());
        Place added = places.add(request.caller(), id, input.details(null));
        return Reply.goTo("/plekken/" + added.id(), added.details().name() + " is toegevoegd.");
    }

    private Reply change(Request request, PlaceInput input) {
        Place now = get(request);
        Place changed = places.change(
                request.caller(),
                now.id(),
                Objects.requireNonNullElse(input.version(), 0L),
                input.details(now.details().source()));
        return Reply.goTo("/plekken/" + changed.id(), changed.details().name() + " is bewaard.");
    }

    private Redirect remove(Request request, VersionInput input) {
        places.remove(request.caller(), id(request), input.version());
        return Reply.goTo("/plekken", "De plek is verwijderd.");
    }

    private PlaceInput present(Request request) {
        Place place = get(request);
        return PlaceInput.of(place.version(), place.details());
    }

    private Place get(Request request) {
        return places.get(request.caller(), id(request));
    }

    private static PlaceId id(Request request) {
        return new PlaceId(request.path("plek"));
    }

    private List<Option> neighbourhoodOptions(Request request) {
        return neighbourhoods.all(request.caller()).stream()
                .map(one -> new Option(one.code(), one.name()))
                .toList();
    }
}
