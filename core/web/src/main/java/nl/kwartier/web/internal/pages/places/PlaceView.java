package nl.kwartier.web.internal.pages.places;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Map;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Activities;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.KnownFacts;

/** The page of one place. */
final class PlaceView {
    /** How many days ahead the page shows what there is to do. */
    private static final int DAYS = 7;

    private final Neighbourhoods neighbourhoods;
    private final Activities activities;

    PlaceView(Neighbourhoods neighbourhoods, Activities activities) {
        this.neighbourhoods = neighbourhoods;
        this.activities = activities;
    }

    Page page(Request request, Place place) {
        String name = place.details().name();
        Heading heading = Heading.of(name, about(request, place.details()))
                .crumbs(NavLink.to("Plekken", "/plekken"), NavLink.here(name, ""));
        if (request.may(Permissions.PLACES_WRITE) && !place.removed()) {
            heading = heading.actions(
                    Buttons.link(ButtonKind.PRIMARY, "edit", "Wijzig", "/plekken/" + place.id() + "/wijzig"));
        }
        Content notice = Bodies.removed(place.removed(), "Deze plek is verwijderd en staat niet meer in de lijst.");
        return Bodies.page(
                name,
                Components.heading(heading),
                notice,
                Components.columns(
                        Contents.of(Components.card("calendar", "Wat is er te doen?", program(request, place))),
                        Components.card("info-circle", "Over deze plek", facts(place.details()))));
    }

    private String about(Request request, PlaceDetails details) {
        String neighbourhood = details.neighbourhood() == null
                ? ""
                : neighbourhoods
                        .find(request.caller(), details.neighbourhood())
                        .map(Neighbourhood::name)
                        .orElse("");
        String kind = details.kind() == null ? "" : Dutch.sentence(details.kind());
        return kind.isEmpty() || neighbourhood.isEmpty() ? kind + neighbourhood : kind + " · " + neighbourhood;
    }

    private Content program(Request request, Place place) {
        LocalDate today = LocalDate.now(Dutch.ZONE);
        var moments = activities.between(request.caller(), today, today.plusDays(DAYS), place.id());
        if (moments.isEmpty()) {
            return Components.empty(
                    "calendar",
                    "De komende week is hier niets gepland.",
                    request.may(Permissions.ACTIVITIES_WRITE)
                            ? Buttons.link(
                                    ButtonKind.SECONDARY,
                                    "calendar-plus",
                                    "Nieuwe activiteit",
                                    "/activiteiten/nieuw?plek=" + place.id())
                            : Contents.NONE);
        }
        return Components.rows(moments.stream()
                .map(one -> Components.timeRow(
                        Dutch.time(one.moment().begin().toLocalTime()),
                        one.activity().details().title(),
                        Dutch.day(one.moment().begin().toLocalDate()),
                        Buttons.link(
                                ButtonKind.SECONDARY,
                                "",
                                "Bekijk",
                                "/activiteiten/" + one.activity().id())))
                .toList());
    }

    private static Content facts(PlaceDetails details) {
        var facts = new KnownFacts();
        facts.add("Adres", details.address().line());
        facts.add("Open", details.openingHours());
        facts.add("Bellen", details.contact());
        facts.add("Ruimte", details.capacity() == null ? null : "voor " + details.capacity() + " mensen");
        facts.add("Toegankelijk", Dutch.list(details.accessibility()));
        if (details.formal() != null) {
            facts.add("Van wie", details.formal() ? "een organisatie" : "bewoners zelf");
        }
        return facts.or("Alleen de naam is bekend. Weet u meer? Kies dan Wijzig.");
    }

    /** What stands under the form: removing is no step of every day. */
    static Content removal(Request request, Place place) {
        if (place.removed() || !request.may(Permissions.PLACES_WRITE)) {
            return Contents.NONE;
        }
        return Components.card(
                "trash",
                "Verwijderen",
                Components.stack(
                        Contents.text(
                                "Bestaat deze plek niet meer? Na verwijderen staat de plek niet meer in lijsten of op de kaart."),
                        Buttons.post(
                                ButtonKind.SECONDARY,
                                "trash",
                                "Verwijder " + place.details().name(),
                                "/plekken/" + place.id() + "/verwijder",
                                request.csrf(),
                                Map.of("versie", String.valueOf(place.version())))));
    }
}
