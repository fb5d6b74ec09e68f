package nl.kwartier.plugin.kwartiermaken.internal.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.plugin.kwartiermaken.internal.place.Accessibility;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.Conversation;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.plugin.kwartiermaken.internal.place.Rejection;
import nl.kwartier.plugin.kwartiermaken.internal.place.StepTaken;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Fact;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The cards on the page of one place. */
final class Details {
    private final Shown shown;
    private final boolean may;

    Details(Shown shown, boolean may) {
        this.shown = shown;
        this.may = may;
    }

    private NavLink more(String text, String path) {
        return NavLink.to(may ? text : "", shown.href() + path);
    }

    Content points() {
        return Components.card(
                "checklist",
                "De vijf punten",
                more(shown.place().answered() == 0 ? "Vul in" : "Wijzig", "/punten"),
                Components.rows(Arrays.stream(Point.values()).map(this::point).toList()));
    }

    private Content point(Point point) {
        Answer answer = shown.place().points().get(point);
        if (answer == null) {
            return Components.item(
                    Components.tile(Tone.PLAIN, "circle-plus"),
                    NavLink.to(point.question(), ""),
                    "Nog niet besproken",
                    Contents.NONE);
        }
        return switch (answer) {
            case YES ->
                Components.item(
                        Components.tile(Tone.GOOD, "check"), NavLink.to(point.sentence(), ""), "", Contents.NONE);
            case NO ->
                Components.item(
                        Components.tile(Tone.SOON, "x"),
                        NavLink.to(point.question(), ""),
                        "Nee. Een gast hoort dat vooraf.",
                        Contents.NONE);
            case NOT_APPLICABLE ->
                Components.item(
                        Components.tile(Tone.PLAIN, "minus"),
                        NavLink.to(point.question(), ""),
                        "Niet nodig op deze plek",
                        Contents.NONE);
        };
    }

    Content conversations(List<Conversation> conversations) {
        Content body = conversations.isEmpty()
                ? Contents.text("Nog geen gesprek. Een plek wordt pas voorbereid als u met elkaar gesproken heeft.")
                : Components.rows(
                        conversations.stream().map(Details::conversation).toList());
        return Components.card("messages", "Gesprekken", more("Gesprek opschrijven", "/gesprek"), body);
    }

    private static Content conversation(Conversation one) {
        String about = one.about() == null ? "" : one.about() + " ";
        return Components.item(
                Components.tile(Tone.GOOD, "message-circle"),
                NavLink.to(DutchWords.date(one.heldOn()) + ", met " + one.with(), ""),
                about + "Opgeschreven door " + one.notedBy() + afterwards(one.afterwards()),
                Contents.NONE);
    }

    private static String afterwards(boolean later) {
        return later ? ", achteraf" : "";
    }

    Content welcome() {
        Welcome welcome = shown.place().welcome();
        var facts = new ArrayList<Fact>();
        add(facts, "Wie vangt op?", welcome.contact());
        add(
                facts,
                "Ruimte",
                welcome.capacity() == null
                        ? null
                        : "voor " + DutchWords.count(welcome.capacity(), "gast", "gasten") + " tegelijk");
        add(facts, "Rustig uur", welcome.quietHour());
        add(
                facts,
                "Prikkels",
                welcome.stimuli() == null ? null : welcome.stimuli().label());
        add(
                facts,
                "Binnenkomen",
                welcome.features().isEmpty()
                        ? null
                        : String.join(
                                        ". ",
                                        welcome.features().stream()
                                                .map(Accessibility::label)
                                                .toList()) + ".");
        add(facts, "Nieuw hier?", welcome.newcomers());
        Content about = Components.link(
                "Adres en openingstijden", "/plekken/" + shown.place().place());
        Content guests = shown.place().guests() == 0
                ? Contents.NONE
                : Components.link("Wie komt hier?", shown.href() + "/gasten");
        Content known = facts.isEmpty()
                ? Contents.text(may ? "Nog niets bekend. Weet u al iets? Kies dan Wijzig." : "Nog niets bekend.")
                : Components.facts(facts);
        return Components.card(
                "heart-handshake",
                "Zo ontvangt deze plek",
                more("Wijzig", "/wijzig"),
                shown.gone() ? known : Components.stack(known, guests, about));
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.of(name, value));
        }
    }

    Content rejections(List<Rejection> rejections) {
        Content list = rejections.isEmpty()
                ? Contents.text("Deze plek zei nog geen nee.")
                : Components.rows(rejections.stream()
                        .map(one -> Components.item(
                                Components.tile(Tone.LATE, "x"),
                                NavLink.to(one.reason().label(), ""),
                                DutchWords.date(one.happenedOn()) + afterwards(one.afterwards()),
                                Contents.NONE))
                        .toList());
        return Components.card(
                "hand-stop",
                "Nee gezegd",
                more("Nee opschrijven", "/afwijzing"),
                Components.stack(
                        list,
                        Components.wall(
                                "Niets over de gast",
                                "Hier staat waarom een plek nee zei. Wie het was, bewaren wij niet.")));
    }

    Content steps(List<StepTaken> steps) {
        return Components.rows(steps.stream()
                .map(step -> Components.item(
                        Components.tile(PlaceTable.tone(step.to()), "arrow-right"),
                        NavLink.to(
                                step.from() == null
                                        ? "Op het bord gezet"
                                        : step.from().label() + " → "
                                                + step.to().label(),
                                ""),
                        DutchWords.date(LocalDate.ofInstant(step.at(), DutchWords.ZONE)) + " · " + step.by()
                                + (step.reason() == null ? "" : " · " + step.reason()),
                        Contents.NONE))
                .toList());
    }
}
