package nl.kwartier.ui.patterns;

import gg.jte.Content;
import java.util.List;
import java.util.stream.IntStream;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;

/** Fifty people. */
final class PeoplePattern {
    private static final List<String> FIRST = List.of(
            "Selam", "Joep", "Ngozi", "Emine", "Bep", "Zofia", "Omar", "Truus", "Yusuf", "Hanneke", "Li", "Fatima");
    private static final List<String> LAST = List.of(
            "Tesfaye", "van Dijk", "Okafor-de Wit", "Yılmaz", "Bakker", "Wiśniewska", "el Idrissi", "de Boer", "Chen");

    private PeoplePattern() {}

    static Content body() {
        return Contents.of(
                Components.heading(Heading.of("Deelnemers", "50 mensen lopen mee of willen dat.")
                        .crumbs(NavLink.to("Wandelgroep", "/deelnemers"), NavLink.here("Deelnemers", ""))
                        .actions(Buttons.link(ButtonKind.PRIMARY, "user-plus", "Iemand opgeven", "/meedoen"))),
                Components.chips(
                        "Wie wilt u zien?",
                        List.of(
                                List.of(NavLink.here("Lijst", "/deelnemers"), NavLink.to("Bord", "/kwartiermaken")),
                                List.of(
                                        NavLink.to("Wachtlijst", "/deelnemers"),
                                        NavLink.to("Doet mee", "/deelnemers"),
                                        NavLink.to("Gestopt", "/deelnemers")))),
                Components.card(Contents.of(
                        Components.people(IntStream.range(0, 50)
                                .mapToObj(PeoplePattern::row)
                                .toList()),
                        Components.pager(
                                "50 van 83 mensen", NavLink.to("Volgende 50", "?vanaf=x"), NavLink.to("", "")))));
    }

    private static Content row(int i) {
        String name = FIRST.get(i % FIRST.size()) + " " + LAST.get(i * 7 % LAST.size());
        Content state = i % 7 == 3
                ? Components.badge(Tone.SOON, "Wachtlijst, plaats " + (i / 7 + 1))
                : i % 5 == 1 ? Components.badge(Tone.INFO, "Aangemeld") : Contents.NONE;
        return Components.item(
                Components.avatar(Components.initials(name)),
                NavLink.to(name, "/koppeling"),
                i % 3 == 0 ? "Loopt graag rustig · sinds maart" : "Sinds " + (2 + i % 27) + " september",
                state);
    }
}
