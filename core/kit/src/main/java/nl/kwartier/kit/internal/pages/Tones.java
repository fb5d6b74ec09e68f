package nl.kwartier.kit.internal.pages;

import nl.kwartier.kit.group.GroupState;
import nl.kwartier.kit.group.SessionState;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.ui.Tone;

/** Which colour goes with which state; the words beside it say the same. */
final class Tones {
    private Tones() {}

    static Tone of(Stage stage) {
        return switch (stage) {
            case APPLIED, ACQUAINTANCE -> Tone.INFO;
            case PARTICIPANT, COMPLETED -> Tone.GOOD;
            case WAITING, PAUSED -> Tone.SOON;
            case STOPPED -> Tone.PLAIN;
        };
    }

    static Tone of(GroupState state) {
        return switch (state) {
            case FORMING -> Tone.INFO;
            case RUNNING -> Tone.GOOD;
            case ENDED, STOPPED -> Tone.PLAIN;
        };
    }

    static Tone of(SessionState state) {
        return switch (state) {
            case PLANNED -> Tone.INFO;
            case HELD -> Tone.GOOD;
            case CANCELLED -> Tone.LATE;
        };
    }
}
