package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import gg.jte.Content;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.FormRoute;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Option;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.kit.role.Interest;
import nl.kwartier.kit.role.Interests;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Colleague;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.wire.AllowInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.InterestInput;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/** Which colleagues have an interest of their own in a place, so that somebody else talks with it (rule 25). */
final class InterestPages {
    private static final String ALL = "/plekken/{plek}/belangen";

    private final Viewer viewer;

    InterestPages(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Route> routes() {
        return List.of(
                Routes.page(ALL)
                        .title("eigen belangen bij een plek bekijken")
                        .may(Rights.WRITE)
                        .purpose(Purpose.PLANNING)
                        .show(this::list),
                form("/nieuw", "eigen belang bij een plek opschrijven", InterestInput.class)
                        .options("wieId", request -> colleagues(viewer, request))
                        .startWith(request -> InterestInput.of(request.actor().id()))
                        .on((request, form) -> page(
                                request, "Wie heeft een eigen belang?", "Dan praat een collega met deze plek.", form))
                        .save(this::noted),
                form("/{belang}/akkoord", "tekenen voor een eigen belang", AllowInput.class)
                        .submit("Teken hiervoor")
                        .on((request, form) -> page(
                                request, "Waarom kan het toch?", "U tekent voor een collega, niet voor uzelf.", form))
                        .save(this::allowed),
                Routes.action(ALL + "/{belang}/voorbij", Nothing.class)
                        .title("opschrijven dat een eigen belang voorbij is")
                        .may(Rights.WRITE)
                        .purpose(Purpose.PLANNING)
                        .run((request, input) -> {
                            viewer.desk().write(request.caller(), (unit, moment) -> {
                                Interests.end(unit, moment, known(unit, request));
                                return true;
                            });
                            return Reply.goTo(href(request), "Dit belang is voorbij.");
                        }));
    }

    /** A button without anything to fill in. */
    record Nothing() {}

    private <I extends Record> FormRoute<I> form(String path, String title, Class<I> input) {
        return Routes.form(ALL + path, input)
                .title(title)
                .may(Rights.WRITE)
                .purpose(Purpose.PLANNING)
                .cancel(request -> new Link("Annuleren", href(request)));
    }

    /** Everybody who may work, as answers to choose from. */
    static List<Option> colleagues(Viewer viewer, Request request) {
        var byName = Collator.getInstance(DutchWords.LOCALE);
        return viewer.desk().kit().colleagues(request.caller()).entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Option::label, byName))
                .toList();
    }

    /** The id from the address, when it belongs to the place in the address. */
    private static String known(Reader reader, Request request) {
        String id = request.path("belang");
        return Interests.in(reader, Koppelingen.place(request.path("plek"))).stream()
                .map(Interest::id)
                .filter(id::equals)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Dit belang"));
    }

    private static String href(Request request) {
        return Sheets.HOME + "/plekken/" + request.path("plek") + "/belangen";
    }

    private NavLink place(Request request) {
        HospitablePlace place = viewer.places().get(request.caller(), request.path("plek"));
        return NavLink.to(viewer.placeName(request.caller(), place), Sheets.HOME + "/plekken/" + request.path("plek"));
    }

    private Page page(Request request, String title, String sub, Form form) {
        return Sheets.form(title, sub, List.of(place(request)), "Eigen belang", form);
    }

    private Page list(Request request) {
        NavLink place = place(request);
        List<Interest> all = viewer.desk()
                .read(request.caller(), reader -> Interests.in(reader, Koppelingen.place(request.path("plek"))));
        return Sheets.page(
                Heading.of(
                                "Eigen belang bij " + place.text(),
                                "Wie zelf bij een plek hoort, laat het gesprek aan een ander.")
                        .actions(Buttons.link(ButtonKind.PRIMARY, "plus", "Schrijf op", href(request) + "/nieuw")),
                List.of(place),
                "Eigen belang",
                all.isEmpty()
                        ? Components.empty(
                                "circle-check", "Niemand heeft hier een eigen belang.", nl.kwartier.ui.Contents.NONE)
                        : Components.card(Components.rows(
                                all.stream().map(one -> row(request, one)).toList())));
    }

    private static Content row(Request request, Interest one) {
        var buttons = new ArrayList<Content>();
        String href = href(request) + "/" + one.id();
        boolean own = one.personId().equals(request.actor().id());
        if (one.allowedBy() == null && !own) {
            buttons.add(Buttons.link(ButtonKind.SECONDARY, "", "Kan toch", href + "/akkoord"));
        }
        if (!own) {
            buttons.add(Buttons.post(ButtonKind.SECONDARY, "", "Voorbij", href + "/voorbij", request.csrf(), Map.of()));
        }
        return Components.item(
                Components.avatar(Components.initials(one.person())),
                NavLink.to(one.person(), ""),
                one.what() + (one.allowedBy() == null ? "" : " · " + one.allowedBy() + " tekende: " + one.allowedWhy()),
                Components.buttonRow(buttons.toArray(Content[]::new)));
    }

    private Reply noted(Request request, InterestInput input) {
        viewer.places().get(request.caller(), request.path("plek"));
        Colleague who = viewer.desk().colleague(request.caller(), input.person());
        viewer.desk().write(request.caller(), (unit, moment) -> {
            Interests.note(
                    unit,
                    moment,
                    input.id(),
                    Koppelingen.place(request.path("plek")),
                    who.id(),
                    who.name(),
                    input.what());
            return true;
        });
        return Reply.goTo(href(request), "Opgeschreven. Een collega praat met deze plek.");
    }

    private Reply allowed(Request request, AllowInput input) {
        viewer.desk().write(request.caller(), (unit, moment) -> {
            Interests.allow(unit, moment, known(unit, request), input.why());
            return true;
        });
        return Reply.goTo(href(request), "U tekende hiervoor.");
    }
}
