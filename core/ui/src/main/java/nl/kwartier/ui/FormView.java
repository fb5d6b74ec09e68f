package nl.kwartier.ui;

import gg.jte.Content;
import java.util.List;

/**
 * A form in one column, with a summary of what is wrong on top.
 *
 * @param action where it is sent, with POST
 * @param csrf the token of this session, see {@link Forms#CSRF}
 * @param fields the fields, in order; a file among them makes it a multipart form
 * @param problems what is wrong with the whole, besides what is wrong at fields
 * @param submit the words of the one button that sends it
 * @param cancel the way back; an empty text for none
 * @param more what stands between the fields and the button, or {@link Contents#NONE}
 */
public record FormView(
        String action,
        String csrf,
        List<FieldView> fields,
        List<String> problems,
        String submit,
        NavLink cancel,
        Content more) {
    /** Copies the lists. */
    public FormView {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /** A form with a way back. */
    public static FormView of(String action, String csrf, List<FieldView> fields, String submit, NavLink cancel) {
        return new FormView(action, csrf, fields, List.of(), submit, cancel, Contents.NONE);
    }

    /** The same, with what is wrong with the whole. */
    public FormView problems(List<String> sentences) {
        return new FormView(action, csrf, fields, sentences, submit, cancel, more);
    }

    /** The same, with something between the fields and the button. */
    public FormView more(Content piece) {
        return new FormView(action, csrf, fields, problems, submit, cancel, piece);
    }

    /** How the browser packs it. */
    public String encoding() {
        boolean files = fields.stream().anyMatch(field -> field.kind() == FieldKind.FILE);
        return files ? "multipart/form-data" : "application/x-www-form-urlencoded";
    }
}
