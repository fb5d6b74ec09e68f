package nl.kwartier.web.internal.development;

import gg.jte.Content;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwartier.api.development.Trouble;
import nl.kwartier.api.development.Trouble.Spot;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.Tone;

/** Draws what there is to mend: what is wrong, where, and the lines of source around it. */
public final class TroubleView {
    private TroubleView() {}

    /** The body of the page. */
    public static Content draw(Trouble trouble) {
        return Components.stack(
                Components.heading(Heading.of(trouble.title(), "")),
                Components.alert(Tone.LATE, "", trouble.sentence()),
                Components.stack(trouble.spots().stream().map(TroubleView::spot).toArray(Content[]::new)),
                trouble.startOver()
                        ? Buttons.link(ButtonKind.PRIMARY, "refresh", "Begin met lege tabellen", DevelopmentPages.HOME)
                        : Contents.NONE,
                trouble.technical().isEmpty()
                        ? Contents.NONE
                        : Components.disclosure("Techniek", Components.code(trouble.technical())));
    }

    private static Content spot(Spot spot) {
        return Components.card(
                "file-text",
                spot.file() + ":" + spot.line(),
                Components.stack(Components.code(spot.message()), Components.code(lines(spot))));
    }

    /** Each line with its number, the one that matters with a mark. */
    private static String lines(Spot spot) {
        return IntStream.range(0, spot.lines().size())
                .mapToObj(at -> line(spot, spot.first() + at, spot.lines().get(at)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Spot spot, int number, String text) {
        return String.format("%s%5d  %s", number == spot.line() ? ">" : " ", number, text);
    }
}
