package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Slice;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingRows;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Table;
import org.jspecify.annotations.Nullable;

/** All guests, with what they want and where they come. */
final class GuestList {
    private static final int ON_A_PAGE = 50;
    private static final List<Column> COLUMNS =
            List.of(Column.of("Naam"), Column.of("Wens"), Column.of("Waar?"), Column.of("Laatst gesproken"));

    private final Viewer viewer;

    GuestList(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Route> routes() {
        return List.of(Routes.page("/deelnemers")
                .title("gasten bekijken")
                .may(Rights.READ)
                .purpose(Purpose.EXECUTION)
                .show(this::page));
    }

    private record Listed(
            Slice<Participation> slice,
            List<Guest> guests,
            Map<String, List<Wish>> wishes,
            List<Koppeling> koppelingen,
            Map<String, String> talks) {}

    private Page page(Request request) {
        Stage stage = request.query("fase")
                .flatMap(code -> Labelled.find(Stage.class, code))
                .orElse(null);
        Listed listed = listed(request, stage);
        String next = listed.slice().next();
        String here = Sheets.GUESTS + (stage == null ? "?" : "?fase=" + stage.code() + "&");
        return Sheets.page(
                heading(request),
                List.of(),
                "Gasten",
                chips(stage),
                listed.guests().isEmpty()
                        ? Components.empty("users", "Hier staat nog niemand.", Contents.NONE)
                        : Components.card(table(request, listed)),
                Components.pager(
                        DutchWords.count(listed.guests().size(), "gast", "gasten"),
                        NavLink.to("Volgende", next == null ? "" : here + "na=" + next),
                        NavLink.to("Naar het begin", request.query("na").isEmpty() ? "" : Sheets.GUESTS)));
    }

    private Listed listed(Request request, @Nullable Stage stage) {
        var filter = new Participations.Filter(stage, null, null, false);
        return viewer.desk().read(request.caller(), reader -> {
            Slice<Participation> slice =
                    Participations.list(reader, filter, request.query("na").orElse(null), ON_A_PAGE);
            List<Guest> guests = GuestRows.of(reader, slice.items());
            List<String> ids = guests.stream().map(Guest::id).toList();
            return new Listed(
                    slice,
                    guests,
                    Wishes.of(reader, ids).stream().collect(Collectors.groupingBy(Wish::guest)),
                    KoppelingRows.openOf(reader, ids),
                    KoppelingRows.lastTalks(reader, ids));
        });
    }

    private static Heading heading(Request request) {
        var heading = Heading.of("Gasten", "Wat wil iemand graag, en waar is die welkom?");
        return request.may(Rights.WRITE)
                ? heading.actions(
                        Buttons.link(ButtonKind.SECONDARY, "map-pin", "Plekken", Sheets.HOME),
                        Buttons.link(ButtonKind.PRIMARY, "user-plus", "Aanmelden", Sheets.GUESTS + "/nieuw"))
                : heading.actions(Buttons.link(ButtonKind.SECONDARY, "map-pin", "Plekken", Sheets.HOME));
    }

    private static Content chips(@Nullable Stage chosen) {
        return Components.chips(
                "Wie wilt u zien?",
                List.of(
                        List.of(
                                chip("Iedereen", "", chosen == null),
                                chip("Wachtlijst", "?fase=" + Stage.WAITING.code(), chosen == Stage.WAITING),
                                chip("Gestopt", "?fase=" + Stage.STOPPED.code(), chosen == Stage.STOPPED)),
                        List.of(
                                NavLink.to("Op het bord", Sheets.HOME + "/bord"),
                                NavLink.to("Taken", Sheets.HOME + "/taken"))));
    }

    private static NavLink chip(String text, String query, boolean here) {
        return new NavLink(text, Sheets.GUESTS + query, here);
    }

    private Content table(Request request, Listed listed) {
        Map<String, String> places = viewer.placeNames(request.caller(), listed.koppelingen());
        Map<ResidentId, Resident> residents = viewer.desk()
                .kit()
                .residents()
                .get(
                        request.caller(),
                        listed.guests().stream()
                                .map(guest -> guest.part().resident())
                                .toList());
        return Components.table(new Table(
                "Gasten",
                COLUMNS,
                listed.guests().stream()
                        .map(guest -> row(
                                guest,
                                listed,
                                places,
                                residents.get(guest.part().resident())))
                        .toList()));
    }

    private static List<Content> row(
            Guest guest, Listed listed, Map<String, String> places, @Nullable Resident resident) {
        String wish = listed.wishes().getOrDefault(guest.id(), List.of()).stream()
                .findFirst()
                .map(Wish::words)
                .orElse("");
        boolean secret = resident != null && resident.details().addressSecret();
        String where = listed.koppelingen().stream()
                .filter(one -> one.guest().equals(guest.id()))
                .map(one -> secret ? Wording.SECRET : places.getOrDefault(one.place(), ""))
                .distinct()
                .collect(Collectors.joining(", "));
        String talked = listed.talks().getOrDefault(guest.id(), "");
        return List.of(
                Components.link(resident == null ? guest.called() : resident.displayName(), Guests.page(guest.id())),
                Contents.text(wish.isEmpty() ? "Nog niet gevraagd" : wish),
                Contents.text(where.isEmpty() ? nowhere(guest) : where),
                Contents.text(talked.isEmpty() ? "Nog niet" : talked));
    }

    private static String nowhere(Guest guest) {
        return switch (guest.part().stage()) {
            case WAITING -> "Op de wachtlijst";
            case STOPPED, COMPLETED -> "Nergens meer";
            case APPLIED, ACQUAINTANCE, PARTICIPANT, PAUSED -> "Nog nergens";
        };
    }
}
