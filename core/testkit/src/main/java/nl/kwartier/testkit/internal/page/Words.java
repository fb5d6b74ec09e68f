package nl.kwartier.testkit.internal.page;

import org.jsoup.nodes.Element;

/** The words that people read on a part of a page. */
final class Words {
    /** What stands beside the words proper: a note that a field may stay empty, an explanation, a count. */
    private static final String BESIDE =
            ".kw-field__optional, .kw-option__hint, .kw-badge, [aria-hidden=true], input, select, textarea";

    private Words() {}

    static String of(Element element) {
        Element copy = element.clone();
        copy.select(BESIDE).remove();
        return copy.text().strip();
    }

    /** What stands with a box, or in a list. */
    static String ofAnswer(Element choice) {
        Element label = choice.closest("label");
        return label == null ? choice.text().strip() : of(label);
    }
}
