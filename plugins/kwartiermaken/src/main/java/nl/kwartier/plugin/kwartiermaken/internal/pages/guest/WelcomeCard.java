package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Caseload;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.WhatIf;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Paper;
import nl.kwartier.ui.Tone;

/** A card to take along: where, when, whom to ask for and what was agreed. It holds no surname. */
final class WelcomeCard {
    private final Viewer viewer;

    WelcomeCard(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Route> routes() {
        return List.of(Routes.page("/koppelingen/{koppeling}/welkomkaart")
                .title("welkomkaart afdrukken")
                .may(Rights.READ)
                .purpose(Purpose.EXECUTION)
                .show(this::page));
    }

    private record Known(Koppeling one, Guest guest, List<WhatIf> agreements, String kwartiermaker) {}

    private Page page(Request request) {
        Known known = viewer.desk().read(request.caller(), reader -> {
            Koppeling one = KoppelingRows.get(reader, request.path("koppeling"));
            Guest guest = GuestRows.get(reader, one.guest());
            return new Known(
                    one,
                    guest,
                    KoppelingRows.agreements(reader, one.id()),
                    Caseload.kwartiermaker(reader, guest.part())
                            .map(holder -> holder.person())
                            .orElse(""));
        });
        HospitablePlace place =
                viewer.places().get(request.caller(), known.one().place());
        var paper = Paper.of("Welkom, " + known.guest().called())
                .size(Paper.Size.A5)
                .back(NavLink.to("Terug", Koppelingen.page(known.one().id())))
                .lines(lines(request, known, place).toArray(String[]::new))
                .body(
                        known.agreements().isEmpty()
                                ? Contents.NONE
                                : Components.card(
                                        "heart-handshake",
                                        "Dit spraken we af",
                                        Components.rows(known.agreements().stream()
                                                .map(one -> Components.item(
                                                        Components.tile(Tone.INFO, "check"),
                                                        NavLink.to(one.note().words(), ""),
                                                        "",
                                                        Contents.NONE))
                                                .toList())))
                .footer(
                        known.kwartiermaker().isEmpty()
                                ? ""
                                : "Is er iets? Vraag naar " + given(known.kwartiermaker()) + ".");
        return Page.of("Welkomkaart", out -> Contents.write(Components.paper(paper), out));
    }

    private static String given(String name) {
        return name.split(" ", 2)[0];
    }

    /** A card can be lost: with a secret address it does not tell where and when somebody is. */
    private List<String> lines(Request request, Known known, HospitablePlace place) {
        var lines = new ArrayList<String>();
        ResidentId resident = known.guest().part().resident();
        if (viewer.secret(request.caller(), List.of(resident)).isEmpty()) {
            whereAndWhen(lines, request, known.one(), place);
        } else {
            lines.add("Deze inwoner heeft een geheim adres. De plek staat daarom niet op papier.");
        }
        if (place.welcome().contact() != null) {
            lines.add("Wie vangt u op? " + place.welcome().contact());
        }
        return lines;
    }

    private void whereAndWhen(List<String> lines, Request request, Koppeling one, HospitablePlace place) {
        Place core = viewer.town().places().get(request.caller(), place.place());
        lines.add("Waar? " + core.details().name());
        String address = core.details().address().line();
        if (!address.isBlank()) {
            lines.add(address);
        }
        if (one.often() != null) {
            lines.add("Wanneer? " + one.often());
        }
        if (place.welcome().quietHour() != null) {
            lines.add("Rustig uur: " + place.welcome().quietHour());
        }
    }
}
