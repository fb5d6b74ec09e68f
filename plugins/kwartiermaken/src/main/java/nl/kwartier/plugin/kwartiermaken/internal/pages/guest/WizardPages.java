package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Look;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Town;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Matching;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Matching.Candidate;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Proposal;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Voices;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.wire.ProposalInput;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;

/** Four questions that bring a guest and a place together. */
final class WizardPages {
    private static final String WISH = "/deelnemers/{deelname}/koppeling";
    private static final String PLACE = WISH + "/{wens}";
    private static final String BUDDY = PLACE + "/{plek}";
    private static final String AGREE = BUDDY + "/afspraak";

    private final Viewer viewer;

    WizardPages(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Route> routes() {
        return List.of(
                page(WISH, "wens kiezen voor een koppeling", this::wish),
                page(PLACE, "plek kiezen voor een koppeling", this::place),
                page(BUDDY, "kiezen wie meegaat", this::buddy),
                Routes.form(AGREE, ProposalInput.class)
                        .title("koppeling maken")
                        .may(Rights.WRITE)
                        .purpose(Purpose.EXECUTION)
                        .submit("Stel voor")
                        .cancel(request -> new Link("Annuleren", Guests.page(id(request))))
                        .startWith(request -> ProposalInput.empty())
                        .on(this::agree)
                        .save(this::proposed));
    }

    private static Route page(String path, String title, Look<Page> look) {
        return Routes.page(path)
                .title(title)
                .may(Rights.WRITE)
                .purpose(Purpose.EXECUTION)
                .show(look);
    }

    private static String id(Request request) {
        return request.path("deelname");
    }

    private record Asked(Guest guest, List<Wish> wishes) {
        Wish wish(String id) {
            return wishes.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("Deze wens"));
        }
    }

    private Asked asked(Request request) {
        return viewer.desk()
                .read(
                        request.caller(),
                        reader -> new Asked(GuestRows.get(reader, id(request)), Wishes.of(reader, id(request))));
    }

    private Page show(Request request, int step, Guest guest, String sub, Content body) {
        String base = Guests.page(guest.id()) + "/koppeling";
        List<String> paths = new ArrayList<>(List.of(base));
        if (step > 1) {
            paths.add(base + "/" + request.path("wens"));
        }
        if (step > 2) {
            paths.add(paths.get(1) + "/" + request.path("plek"));
        }
        List<String> titles = List.of("Wat wilt u graag?", "Welke plek past?", "Wie gaat mee?", "Wat spreken we af?");
        List<NavLink> steps = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            steps.add(
                    i == step - 1
                            ? NavLink.here(titles.get(i), "")
                            : NavLink.to(titles.get(i), i < step - 1 ? paths.get(i) : ""));
        }
        return Sheets.page(
                Heading.of("Een plek voor " + guest.called(), sub),
                List.of(Sheets.guests(), NavLink.to(guest.called(), Guests.page(guest.id()))),
                "Nieuwe koppeling",
                Components.wizard(steps, body));
    }

    private Page wish(Request request) {
        Asked asked = asked(request);
        String here = Guests.page(id(request));
        Content add = asked.wishes().size() < Wish.MOST
                ? Buttons.link(ButtonKind.SECONDARY, "plus", "Wens erbij", here + "/wensen/nieuw")
                : Contents.NONE;
        Content body = asked.wishes().isEmpty()
                ? Components.empty("star", "Vraag eerst wat deze gast graag wil.", add)
                : Components.stack(
                        Components.rows(asked.wishes().stream()
                                .map(one -> Components.item(
                                        Components.tile(Tone.PLAIN, "star"),
                                        NavLink.to("‘" + one.words() + "’", here + "/koppeling/" + one.id()),
                                        one.kind().label(),
                                        Contents.NONE))
                                .toList()),
                        add);
        return show(request, 1, asked.guest(), "Kies de wens waarvoor u een plek zoekt.", body);
    }

    private Page place(Request request) {
        Asked asked = asked(request);
        Wish wish = asked.wish(request.path("wens"));
        boolean quiet = request.query("rust").filter("ja"::equals).isPresent();
        String here = Guests.page(id(request)) + "/koppeling/" + wish.id();
        Matching matching = matching(request, asked.guest(), wish, quiet);
        List<Candidate> ordered = matching.order(candidates(request));
        Content chips = Components.chips(
                "Moet het rustig zijn?",
                List.of(List.of(
                        new NavLink("Maakt niet uit", here, !quiet),
                        new NavLink("Liefst rustig", here + "?rust=ja", quiet))));
        Content list = ordered.isEmpty()
                ? Components.empty(
                        "door-enter",
                        "Geen gastvrije plek heeft nu ruimte. Maak eerst een plek klaar.",
                        Buttons.link(ButtonKind.SECONDARY, "", "Naar de plekken", Sheets.HOME))
                : Components.rows(ordered.stream()
                        .map(one -> candidate(one, matching.fits(one), here))
                        .toList());
        return show(
                request,
                2,
                asked.guest(),
                "Voor de wens: ‘" + wish.words() + "’. Wat past staat bovenaan, daarna wat dichtbij is.",
                Components.stack(chips, list));
    }

    private static Content candidate(Candidate one, boolean fits, String here) {
        var about = new ArrayList<String>();
        if (!one.kind().isEmpty()) {
            about.add(nl.kwartier.api.DutchWords.sentence(one.kind()));
        }
        if (!one.district().isEmpty()) {
            about.add(one.district());
        }
        if (one.place().welcome().quietHour() != null) {
            about.add("rustig uur: " + one.place().welcome().quietHour());
        }
        about.add("nog ruimte: " + one.place().room());
        return Components.item(
                Components.tile(fits ? Tone.GOOD : Tone.PLAIN, "door-enter"),
                NavLink.to(one.name(), here + "/" + one.place().id()),
                String.join(" · ", about),
                fits ? Components.badge(Tone.GOOD, "Past bij de wens") : Contents.NONE);
    }

    /** Where a guest with a secret address lives, plays no part. */
    private Matching matching(Request request, Guest guest, Wish wish, boolean quiet) {
        Resident resident = viewer.desk()
                .kit()
                .residents()
                .get(request.caller(), guest.part().resident());
        String code =
                resident.details().addressSecret() ? null : resident.details().neighbourhood();
        String district = code == null
                ? null
                : viewer.town()
                        .neighbourhoods()
                        .find(request.caller(), code)
                        .map(Town::district)
                        .orElse(null);
        return new Matching(wish, quiet, code, district);
    }

    private List<Candidate> candidates(Request request) {
        List<HospitablePlace> open = viewer.places().everything(request.caller()).places().stream()
                .filter(place -> place.state() == PlaceState.HOSPITABLE && place.room() != null && place.room() > 0)
                .toList();
        Map<PlaceId, Place> known = viewer.town()
                .all(request.caller(), open.stream().map(HospitablePlace::place).toList());
        List<Candidate> candidates = new ArrayList<>();
        for (HospitablePlace place : open) {
            Place core = known.get(place.place());
            if (core != null && !core.removed()) {
                String district = viewer.town()
                        .neighbourhood(request.caller(), core)
                        .map(Town::district)
                        .orElse("");
                String kind =
                        core.details().kind() == null ? "" : core.details().kind();
                candidates.add(new Candidate(
                        place, core.details().name(), kind, core.details().neighbourhood(), district));
            }
        }
        return candidates;
    }

    private Page buddy(Request request) {
        Asked asked = asked(request);
        Wish wish = asked.wish(request.path("wens"));
        HospitablePlace place = viewer.places().get(request.caller(), request.path("plek"));
        String next = Guests.page(id(request)) + "/koppeling/" + wish.id() + "/" + place.id() + "/afspraak";
        return show(
                request,
                3,
                asked.guest(),
                "Een maatje breekt het ijs, op " + viewer.placeName(request.caller(), place) + ".",
                Components.stack(
                        Components.alert(
                                Tone.INFO,
                                "Nu niet beschikbaar",
                                "Maatjes staan nog niet in Kwartier. Ga zelf mee, of vraag iemand die u kent."),
                        Buttons.link(ButtonKind.PRIMARY, "arrow-right", "Ga verder", next)));
    }

    private Page agree(Request request, Form form) {
        Asked asked = asked(request);
        HospitablePlace place = viewer.places().get(request.caller(), request.path("plek"));
        return show(
                request,
                4,
                asked.guest(),
                "Samen met de gast, voor " + viewer.placeName(request.caller(), place) + ". Leeg laten mag.",
                Contents.written(form.html()::writeTo));
    }

    private Reply proposed(Request request, ProposalInput input) {
        var proposal = new Proposal(
                Ids.check(input.id()), id(request), request.path("plek"), request.path("wens"), null, input.often());
        Koppeling made = viewer.desk().write(request.caller(), (unit, moment) -> {
            Koppeling one = new Koppelingen(unit, moment).propose(proposal);
            input.agreement().ifPresent(note -> new Voices(unit, moment).agree(one.id(), note));
            return one;
        });
        return Reply.goTo(Koppelingen.page(made.id()), "De plek is voorgesteld. Vraag nu de gast.");
    }
}
