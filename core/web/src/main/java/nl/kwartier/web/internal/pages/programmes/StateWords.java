package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import nl.kwartier.api.lifecycle.Programmes.Busy;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Dutch;

/** How the state of a programme is spoken of: in words, with an icon, in a colour. */
final class StateWords {
    private static final String REMOVED = "KW-VERWIJDERD";

    private StateWords() {}

    /** Whether it was taken away, and only its data is still here. */
    static boolean removed(Programme programme) {
        Reason reason = programme.reason();
        return programme.state() == State.STOPPED
                && reason != null
                && reason.code().equals(REMOVED);
    }

    /** Whether somebody has to do something. */
    static boolean asksForAStep(Programme programme) {
        return programme.known()
                && (programme.state() == State.WAITING
                        || programme.state() == State.FAILED
                        || programme.offer() != null);
    }

    /** The state with the version and since when. */
    static Content line(Programme programme) {
        String since = "sinds " + Dutch.moment(programme.since());
        return Components.item(
                Components.tile(tone(programme), icon(programme)),
                NavLink.to(words(programme), ""),
                programme.known() ? "versie " + programme.version() + ", " + since : since,
                Contents.NONE);
    }

    static String words(Programme programme) {
        return switch (programme.state()) {
            case ACTIVE -> "Staat aan";
            case WAITING -> "Wacht op u";
            case FAILED -> programme.known() ? "Werkt niet" : "Niet opgenomen";
            case STOPPED -> removed(programme) ? "Weggehaald" : "Staat uit";
        };
    }

    static Tone tone(Programme programme) {
        return switch (programme.state()) {
            case ACTIVE -> Tone.GOOD;
            case WAITING -> Tone.SOON;
            case FAILED -> Tone.LATE;
            case STOPPED -> Tone.PLAIN;
        };
    }

    private static String icon(Programme programme) {
        return switch (programme.state()) {
            case ACTIVE -> "circle-check";
            case WAITING -> "hourglass";
            case FAILED -> "alert-circle";
            case STOPPED -> removed(programme) ? "archive" : "power";
        };
    }

    /** How far the work on a programme is. */
    static Content bar(Programme programme, Busy busy) {
        int percent = busy.of() == 0 ? -1 : 100 * (busy.number() - 1) / busy.of();
        String words = Dutch.sentence(busy.step()) + " (stap " + busy.number() + " van " + busy.of() + ")";
        return Drawings.progress("voortgang-" + programme.id(), percent, words);
    }
}
