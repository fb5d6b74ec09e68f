package nl.kwartier.ui;

/** How loud a button is. A page has one {@link #PRIMARY} button: the next step. */
public enum ButtonKind {
    /** The one next step of the page: filled. */
    PRIMARY("nl-button--primary"),
    /** Any other step: an outline. */
    SECONDARY("nl-button--secondary"),
    /** A way out, such as "Annuleren": words alone. */
    SUBTLE("nl-button--subtle"),
    /** Something that takes away, such as "Verwijderen": red, after a question. */
    NEGATIVE("nl-button--primary nl-button--negative");

    private final String style;

    ButtonKind(String style) {
        this.style = style;
    }

    /** The style classes of this kind, beside {@code nl-button}. */
    public String style() {
        return style;
    }
}
