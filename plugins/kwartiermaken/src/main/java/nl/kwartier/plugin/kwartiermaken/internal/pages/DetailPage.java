package nl.kwartier.plugin.kwartiermaken.internal.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.desk.History;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Ledger;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;

/** The page of one place. */
final class DetailPage {
    private final Viewer viewer;

    DetailPage(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Route> routes() {
        return List.of(Routes.page("/plekken/{plek}")
                .title("gastvrije plek bekijken")
                .may(Rights.READ)
                .purpose(Purpose.PLANNING)
                .show(this::page));
    }

    private Page page(Request request) {
        History history = viewer.places().history(request.caller(), request.path("plek"));
        Shown shown = viewer.of(request.caller(), history.place());
        var next = new NextStep(shown, viewer.today(), request.csrf());
        boolean may = request.may(Rights.WRITE) && shown.place().state() != PlaceState.STOPPED;
        var details = new Details(shown, may);
        return Bodies.page(
                heading(shown, may, next),
                gone(shown),
                Components.columns(
                        Components.stack(
                                Components.card("door-enter", "Waar staat het?", stand(shown, may, next)),
                                details.points(),
                                details.conversations(history.conversations())),
                        Components.stack(
                                details.welcome(),
                                details.rejections(history.rejections()),
                                Components.card("history", "Wat er gebeurde", details.steps(history.steps())),
                                interests(shown, may),
                                removal(request, shown, may))));
    }

    private Heading heading(Shown shown, boolean may, NextStep next) {
        var heading = Heading.of(shown.name(), shown.about())
                .crumbs(NavLink.to("Kwartiermaken", Bodies.HOME), NavLink.here(shown.name(), ""));
        return may
                ? heading.actions(
                        Buttons.link(ButtonKind.SECONDARY, "edit", "Wijzig", shown.href() + "/wijzig"), next.button())
                : heading;
    }

    private static Content gone(Shown shown) {
        return shown.gone()
                ? Components.alert(
                        Tone.SOON,
                        "Verwijderd",
                        "Deze plek is verwijderd uit de lijst van plekken. Hier blijft staan wat is afgesproken.")
                : Contents.NONE;
    }

    private Content stand(Shown shown, boolean may, NextStep next) {
        HospitablePlace place = shown.place();
        Content state = Components.item(
                Components.badge(PlaceTable.tone(place.state()), place.state().label()),
                NavLink.to(place.state().meaning(), ""),
                DutchWords.sentence(Ago.since(place.since(), viewer.today())),
                Contents.NONE);
        return Components.stack(state, attention(place), missing(place, next), may ? others(next) : Contents.NONE);
    }

    private static Content attention(HospitablePlace place) {
        return place.talkSince() == null
                ? Contents.NONE
                : Components.alert(
                        Tone.LATE,
                        "Ga in gesprek",
                        "Deze plek zei drie keer nee in een half jaar. Vraag wat er nodig is. De plek hoeft dat niet alleen op"
                                + " te lossen.");
    }

    private static Content missing(HospitablePlace place, NextStep next) {
        List<String> missing = next.missing();
        return missing.isEmpty()
                ? Contents.NONE
                : Contents.text("Om ‘"
                        + NextStep.goal(place).map(PlaceState::label).orElse("") + "’ te worden mist nog: "
                        + DutchWords.list(missing) + ".");
    }

    private static Content others(NextStep next) {
        List<Content> buttons = next.others();
        return buttons.isEmpty() ? Contents.NONE : Components.buttonRow(buttons.toArray(Content[]::new));
    }

    private static Content interests(Shown shown, boolean may) {
        return may
                ? Components.link("Hoort een collega zelf bij deze plek?", shown.href() + "/belangen")
                : Contents.NONE;
    }

    private static Content removal(Request request, Shown shown, boolean may) {
        return may && Ledger.canBeRemoved(shown.place())
                ? Components.disclosure(
                        "Per ongeluk toegevoegd?",
                        Buttons.post(
                                ButtonKind.SECONDARY,
                                "trash",
                                "Haal van het bord",
                                shown.href() + "/verwijder",
                                request.csrf(),
                                Map.of("versie", String.valueOf(shown.place().version()))))
                : Contents.NONE;
    }
}
