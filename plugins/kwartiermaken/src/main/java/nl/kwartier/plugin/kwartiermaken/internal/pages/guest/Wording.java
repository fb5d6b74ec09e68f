package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState;
import nl.kwartier.ui.Tone;

/** Words, icons and colours for where a guest and a place are together. */
final class Wording {
    /** In place of the name of a place where somebody with a secret address comes. */
    static final String SECRET = "Niet getoond: geheim adres";

    private Wording() {}

    static Tone tone(KoppelingState state) {
        return switch (state) {
            case PROPOSED, ACQUAINTED -> Tone.INFO;
            case TRIAL, PAUSED -> Tone.SOON;
            case RUNNING, INDEPENDENT -> Tone.GOOD;
            case STOPPED -> Tone.PLAIN;
        };
    }

    /** What stands on the button to a state. */
    static String button(Koppeling one, KoppelingState to) {
        if (one.state() == KoppelingState.PAUSED && to != KoppelingState.STOPPED) {
            return "Ga weer verder";
        }
        return switch (to) {
            case PROPOSED -> "Stel voor";
            case ACQUAINTED -> "De gast zegt ja";
            case TRIAL -> "Begin de proef";
            case RUNNING -> "Ga samen door";
            case INDEPENDENT -> "De gast komt zelf";
            case PAUSED -> "Neem pauze";
            case STOPPED -> "Stop";
        };
    }

    static String icon(KoppelingState to) {
        return switch (to) {
            case PROPOSED, ACQUAINTED -> "message-circle";
            case TRIAL -> "arrow-right";
            case RUNNING, INDEPENDENT -> "circle-check";
            case PAUSED -> "player-pause";
            case STOPPED -> "player-stop";
        };
    }

    /** A state in a URL. */
    static String slug(KoppelingState state) {
        return state.code().toLowerCase(java.util.Locale.ROOT);
    }
}
