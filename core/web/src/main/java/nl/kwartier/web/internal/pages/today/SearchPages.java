package nl.kwartier.web.internal.pages.today;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Activities;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.community.Residents;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.PageSet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Searches residents, places and activities at once. The words go with POST, because they are mostly somebody's name. */
@Component(service = PageSet.class)
public final class SearchPages implements PageSet {
    private static final int MOST = 20;

    private final Residents residents;
    private final Places places;
    private final Activities activities;

    /** Searches in the three services. */
    @Activate
    public SearchPages(@Reference Residents residents, @Reference Places places, @Reference Activities activities) {
        this.residents = residents;
        this.places = places;
        this.activities = activities;
    }

    record SearchInput(
            @Field(
                    name = "zoek",
                    label = "Wie of wat zoekt u?",
                    hint = "Een naam, geboortedatum, postcode met huisnummer, plek of activiteit")
            @Nullable String words) {}

    @Override
    public List<Route> routes() {
        return List.of(Routes.form("/zoeken", SearchInput.class)
                .title("zoeken")
                .may(Permission.LOGGED_IN)
                .purpose(Purpose.EXECUTION)
                .submit("Zoek")
                .save(this::found));
    }

    private Page found(Request request, SearchInput input) {
        String words = input.words() == null ? "" : input.words();
        var cards = new ArrayList<Content>();
        if (words.isEmpty()) {
            cards.add(Components.card(
                    Components.empty("user-search", "Typ bovenaan een naam, plek of activiteit.", Contents.NONE)));
        } else {
            search(request, words, cards);
        }
        String about = words.isEmpty() ? "" : "U zocht ‘" + words + "’.";
        cards.add(0, Components.heading(Heading.of("Gevonden", about)));
        return Bodies.page("Gevonden", cards.toArray(Content[]::new));
    }

    private void search(Request request, String words, List<Content> cards) {
        if (request.may(Permissions.RESIDENTS_READ)) {
            add(cards, "users", "Inwoners", residentRows(request, words));
        }
        if (request.may(Permissions.COMMUNITY_READ)) {
            add(cards, "map-pin", "Plekken", placeRows(request, words));
            add(cards, "calendar", "Activiteiten", activityRows(request, words));
        }
        if (cards.isEmpty()) {
            Content action = request.may(Permissions.RESIDENTS_WRITE)
                    ? Buttons.link(ButtonKind.SECONDARY, "user-plus", "Nieuwe inwoner", "/inwoners/nieuw")
                    : Contents.NONE;
            cards.add(Components.card(Components.empty(
                    "user-search", "Niets gevonden. Probeer een deel van de naam, of een geboortedatum.", action)));
        }
    }

    private List<Content> residentRows(Request request, String words) {
        return residents.search(request.caller(), words, MOST).stream()
                .map(one -> Components.item(
                        Components.avatar(one.details().name().initials()),
                        NavLink.to(one.displayName(), "/inwoners/" + one.id()),
                        one.details().born() == null
                                ? ""
                                : "geboren " + Dutch.date(one.details().born()),
                        Contents.NONE))
                .toList();
    }

    private List<Content> placeRows(Request request, String words) {
        return places.list(request.caller(), new Places.Filter(words, null, null), null, MOST).items().stream()
                .map(one -> Components.item(
                        Components.tile(Tone.GOOD, "map-pin"),
                        NavLink.to(one.details().name(), "/plekken/" + one.id()),
                        one.details().address().line(),
                        Contents.NONE))
                .toList();
    }

    private List<Content> activityRows(Request request, String words) {
        return activities.list(request.caller(), words, null, MOST).items().stream()
                .map(one -> Components.item(
                        Components.tile(Tone.INFO, "calendar"),
                        NavLink.to(one.details().title(), "/activiteiten/" + one.id()),
                        one.details().audience() == null ? "" : one.details().audience(),
                        Contents.NONE))
                .toList();
    }

    private static void add(List<Content> cards, String icon, String title, List<Content> rows) {
        if (!rows.isEmpty()) {
            cards.add(Components.card(icon, title, Components.rows(rows)));
        }
    }
}
