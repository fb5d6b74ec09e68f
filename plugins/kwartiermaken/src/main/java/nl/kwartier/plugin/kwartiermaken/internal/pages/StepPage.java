package nl.kwartier.plugin.kwartiermaken.internal.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceWay;
import nl.kwartier.plugin.kwartiermaken.internal.wire.StepInput;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Tone;

/** Taking a step: one press from the page of the place, or here, with room for a reason and for what is missing. */
final class StepPage {
    private final Viewer viewer;

    StepPage(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Route> routes() {
        return List.of(Routes.form("/plekken/{plek}/stap/{naar}", StepInput.class)
                .title("een plek een stap verder zetten")
                .may(Rights.WRITE)
                .purpose(Purpose.PLANNING)
                .submit("Zet deze stap")
                .cancel(request -> new Link("Annuleren", Bodies.HOME + "/plekken/" + request.path("plek")))
                .startWith(request -> new StepInput(
                        viewer.places()
                                .get(request.caller(), request.path("plek"))
                                .version(),
                        null))
                .on(this::page)
                .save(this::take));
    }

    private Page page(Request request, Form form) {
        Shown shown = viewer.of(request);
        PlaceState to = to(request);
        String title = NextStep.words(to) + ": " + shown.name();
        return obstacle(shown.place(), to)
                .map(refused -> Bodies.page(
                        Bodies.heading(shown, title, "", to.label()),
                        Components.alert(Tone.SOON, refused.code().title(), refused.sentence()),
                        Buttons.link(ButtonKind.PRIMARY, "arrow-left", "Terug naar " + shown.name(), shown.href())))
                .orElseGet(() -> Bodies.form(shown, title, sub(shown, to), to.label(), form));
    }

    /** Why the step cannot be taken now; a form would only raise hopes. */
    private Optional<Refusal> obstacle(HospitablePlace place, PlaceState to) {
        try {
            PlaceWay.STEPS.check(place, to, viewer.today());
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused);
        }
    }

    private static String sub(Shown shown, PlaceState to) {
        String who = PlaceWay.alsoByContact(shown.place(), to)
                ? " De contactpersoon mag hier ook om vragen. Een reden is niet nodig."
                : "";
        return to.meaning() + who;
    }

    private Reply take(Request request, StepInput input) {
        HospitablePlace moved = viewer.places()
                .step(request.caller(), request.path("plek"), input.version(), to(request), input.reason());
        Shown shown = viewer.of(request.caller(), moved);
        return Reply.goTo(shown.href(), shown.name() + " is nu " + moved.state().adjective() + ".");
    }

    private static PlaceState to(Request request) {
        return Arrays.stream(PlaceState.values())
                .filter(state -> NextStep.slug(state).equals(request.path("naar")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Deze stap"));
    }
}
