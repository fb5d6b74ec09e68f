package nl.kwartier.ui;

import gg.jte.Content;

/**
 * What one side promised.
 *
 * @param text the promise as a sentence
 * @param state how it stands
 * @param badge the same in words, such as "3 dagen te laat", or {@link Contents#NONE}
 */
public record Promise(String text, State state, Content badge) {
    /** How a promise stands; the icon shows it. */
    public enum State {
        /** Still to be done, and on time. */
        OPEN("circle"),
        /** Kept. */
        KEPT("circle-check"),
        /** Not kept in time, by whoever promised it. */
        LATE("alert-circle");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        /** The name of the icon. */
        public String icon() {
            return icon;
        }
    }
}
