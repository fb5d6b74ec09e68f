package nl.kwartier.ui;

import gg.jte.Content;

/**
 * A name with what it is, in a list such as "Taal: Nederlands, Igbo".
 *
 * @param name one or two words
 * @param value what it is
 */
public record Fact(String name, Content value) {
    /** A fact in words. */
    public static Fact of(String name, String value) {
        return new Fact(name, Contents.text(value));
    }
}
