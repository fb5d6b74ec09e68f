package nl.kwartier.plugin.kwartiermaken.internal.pages;

import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.web.FormRoute;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceWay;
import nl.kwartier.plugin.kwartiermaken.internal.wire.ConversationInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.PreparationInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.RejectionInput;
import nl.kwartier.plugin.kwartiermaken.internal.wire.VersionOnly;
import nl.kwartier.plugin.kwartiermaken.internal.wire.WelcomeInput;

/** The forms about one place. */
final class FormPages {
    private static final String CROWDED =
            "Bewaard. Er komen nu meer gasten dan er ruimte is. Wie komt, mag blijven komen.";

    private final Viewer viewer;

    FormPages(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Route> routes() {
        return List.of(welcome(), conversation(), points(), rejection(), removal());
    }

    private <I extends Record> FormRoute<I> form(String path, String title, Class<I> input) {
        return Routes.form("/plekken/{plek}" + path, input)
                .title(title)
                .may(Rights.WRITE)
                .purpose(Purpose.PLANNING)
                .cancel(request -> new Link("Annuleren", href(request)));
    }

    private Route welcome() {
        return form("/wijzig", "gastvrije plek wijzigen", WelcomeInput.class)
                .startWith(request -> WelcomeInput.of(present(request)))
                .on((request, form) -> {
                    Shown shown = viewer.of(request);
                    return Bodies.form(
                            shown,
                            "Zo ontvangt " + shown.name(),
                            "Vul in wat u weet. De rest mag later.",
                            "Wijzigen",
                            form);
                })
                .save((request, input) -> {
                    HospitablePlace kept =
                            viewer.places().change(request.caller(), id(request), input.version(), input.welcome());
                    return back(request, kept.crowded() ? CROWDED : "Bewaard.");
                });
    }

    private Route conversation() {
        return form("/gesprek", "gesprek met een plek opschrijven", ConversationInput.class)
                .startWith(request -> ConversationInput.on(
                        viewer.today(), present(request).welcome().contact()))
                .on((request, form) -> {
                    Shown shown = viewer.of(request);
                    return Bodies.form(
                            shown,
                            "Gesprek met " + shown.name(),
                            "Kort is goed. Schrijf niets op over een gast.",
                            "Gesprek",
                            form);
                })
                .save((request, input) -> {
                    viewer.places().talk(request.caller(), id(request), input.note());
                    return back(request, "Het gesprek staat erbij.");
                });
    }

    private Route points() {
        return form("/punten", "de vijf punten van een plek bespreken", PreparationInput.class)
                .startWith(request -> PreparationInput.of(present(request), viewer.today()))
                .on((request, form) -> {
                    Shown shown = viewer.of(request);
                    return Bodies.form(
                            shown,
                            "De vijf punten van " + shown.name(),
                            "Bespreek ze met de plek. Nee is ook een antwoord: dan weet een gast dat vooraf.",
                            "Vijf punten",
                            form);
                })
                .save((request, input) -> {
                    HospitablePlace kept = viewer.places()
                            .prepare(request.caller(), id(request), input.version(), input.day(), input.points());
                    return back(request, prepared(kept));
                });
    }

    private String prepared(HospitablePlace kept) {
        boolean ready = kept.state() == PlaceState.PREPARED
                && PlaceWay.STEPS
                        .missing(kept, PlaceState.HOSPITABLE, viewer.today())
                        .isEmpty();
        return ready ? "Bewaard. De deur kan open." : "Bewaard: " + kept.answered() + " van 5 punten.";
    }

    private Route rejection() {
        return form("/afwijzing", "opschrijven dat een plek nee zei", RejectionInput.class)
                .startWith(request -> RejectionInput.on(viewer.today()))
                .on((request, form) -> {
                    Shown shown = viewer.of(request);
                    return Bodies.form(
                            shown,
                            shown.name() + " zei nee",
                            "Wij bewaren de dag en de reden. Wie de gast was, bewaren wij niet.",
                            "Nee opschrijven",
                            form);
                })
                .save((request, input) -> {
                    HospitablePlace kept = viewer.places()
                            .reject(request.caller(), id(request), input.id(), input.day(), input.chosen());
                    return back(
                            request,
                            kept.talkSince() == null
                                    ? "Opgeschreven."
                                    : "Opgeschreven. Dit is de derde keer: ga met de plek in gesprek.");
                });
    }

    private Route removal() {
        return Routes.action("/plekken/{plek}/verwijder", VersionOnly.class)
                .title("plek van het bord halen")
                .may(Rights.WRITE)
                .purpose(Purpose.PLANNING)
                .run((request, input) -> {
                    Shown shown = viewer.of(request);
                    viewer.places().remove(request.caller(), id(request), input.version());
                    return Reply.goTo(Bodies.HOME, shown.name() + " is van het bord.");
                });
    }

    private HospitablePlace present(Request request) {
        return viewer.places().get(request.caller(), id(request));
    }

    private static Redirect back(Request request, String notice) {
        return Reply.goTo(href(request), notice);
    }

    private static String href(Request request) {
        return Bodies.HOME + "/plekken/" + id(request);
    }

    private static String id(Request request) {
        return request.path("plek");
    }
}
