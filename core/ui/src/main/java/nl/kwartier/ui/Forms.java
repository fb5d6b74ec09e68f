package nl.kwartier.ui;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.ui.internal.Rendering;
import nl.kwartier.ui.internal.jte.JteattendanceGenerated;
import nl.kwartier.ui.internal.jte.JtecopyableGenerated;
import nl.kwartier.ui.internal.jte.JteerrorsummaryGenerated;
import nl.kwartier.ui.internal.jte.JtefieldGenerated;
import nl.kwartier.ui.internal.jte.JtefilterGenerated;
import nl.kwartier.ui.internal.jte.JteformGenerated;

/** Forms and their fields. */
public final class Forms {
    /** The name of the hidden field with the token that shows a form comes from our own page. */
    public static final String CSRF = "csrf";

    private Forms() {}

    /** A whole form: summary of what is wrong, fields, buttons. */
    public static Content form(FormView form) {
        return Rendering.content(out -> JteformGenerated.render(out, Rendering.NO_INTERCEPTOR, form));
    }

    /** One field, for a form that is laid out by its own template. */
    public static Content field(FieldView field) {
        return Rendering.content(out -> JtefieldGenerated.render(out, Rendering.NO_INTERCEPTOR, field));
    }

    /** What is wrong, each leading to its field; nothing when nothing is wrong. */
    public static Content errorSummary(List<String> problems, List<FieldView> fields) {
        List<FieldView> wrong =
                fields.stream().filter(field -> !field.error().isEmpty()).toList();
        return Rendering.content(
                out -> JteerrorsummaryGenerated.render(out, Rendering.NO_INTERCEPTOR, problems, wrong));
    }

    /**
     * A text to take along, such as a link that is shown once: with a button that copies it where there is a script.
     *
     * @param name what distinguishes it on the page
     * @param label the words above it
     * @param value the text
     * @param hint a line under the label
     */
    public static Content copyable(String name, String label, String value, String hint) {
        var field = FieldView.of(FieldKind.TEXT, name, label).value(value).hint(hint);
        return Rendering.content(out -> JtecopyableGenerated.render(out, Rendering.NO_INTERCEPTOR, field));
    }

    /** Fields in a row above a list, that choose what the list shows; sent with GET. */
    public static Content filter(String label, String action, List<FieldView> fields, String submit) {
        return Rendering.content(
                out -> JtefilterGenerated.render(out, Rendering.NO_INTERCEPTOR, label, action, fields, submit));
    }

    /**
     * Who is there: big names, everybody ticked unless told otherwise, one tap for who is not. Put it in a form.
     *
     * @param question the legend, such as "Wie is er?"
     * @param name what is sent for each who is there
     * @param people the value and the name of each
     * @param present the values of who is there
     */
    public static Content attendance(String question, String name, List<Choice> people, List<String> present) {
        List<Choice> everybody = List.copyOf(people);
        List<String> ticked = List.copyOf(present);
        return Rendering.content(
                out -> JteattendanceGenerated.render(out, Rendering.NO_INTERCEPTOR, question, name, everybody, ticked));
    }
}
