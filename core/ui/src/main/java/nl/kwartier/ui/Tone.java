package nl.kwartier.ui;

import java.util.Locale;

/** What a colour means. The words beside it always say the same, so that nobody depends on the colour. */
public enum Tone {
    /** Kept, done, open: mint. */
    GOOD,
    /** Asks for attention soon: amber. */
    SOON,
    /** Too late or refused, and nothing else: red. */
    LATE,
    /** A step that can be taken, something to know: blue. */
    INFO,
    /** No judgement: grey. */
    PLAIN;

    /** The last part of the style classes that carry this tone, such as {@code soon} in {@code kw-tone--soon}. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
