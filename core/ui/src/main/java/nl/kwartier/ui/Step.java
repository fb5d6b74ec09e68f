package nl.kwartier.ui;

import gg.jte.Content;
import java.util.List;

/**
 * Something that can be done next, or that cannot be done yet.
 *
 * @param text what it is, such as {@code Plek openen}; for a step that is possible the button says it
 * @param button what takes the step, or {@link Contents#NONE} when it is not possible yet
 * @param missing what is missing before it is possible, each a few words such as {@code een gesprek met de plek}; may be empty
 */
public record Step(String text, Content button, List<String> missing) {
    /** Copies what is missing. */
    public Step {
        missing = List.copyOf(missing);
    }

    /** A step that can be taken: a button of {@link Buttons}, {@link ButtonKind#PRIMARY} for the one that comes first. */
    public static Step now(Content button) {
        return new Step("", button, List.of());
    }

    /** A step that cannot be taken yet. */
    public static Step later(String text, List<String> missing) {
        return new Step(text, Contents.NONE, missing);
    }

    /** Whether it can be taken. */
    public boolean possible() {
        return !button.isEmptyContent();
    }

    /** What is missing, as the end of a sentence: {@code een gesprek, een vraag en een afspraak}. */
    public String missingInWords() {
        int last = missing.size() - 1;
        return last < 1
                ? String.join("", missing)
                : String.join(", ", missing.subList(0, last)) + " en " + missing.get(last);
    }
}
