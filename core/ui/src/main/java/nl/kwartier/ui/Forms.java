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
import nl.kwartier.ui.internal.jte.JteheadcountGenerated;

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
     * The attendance sheet: a form with big names, everybody present unless somebody taps otherwise, and one button that stays in reach.
     *
     * @param form the action, the fields below the names (such as how many others came along, and hidden ones), what is wrong, the buttons
     * @param sheet the names and what can be said of each
     */
    public static Content attendance(FormView form, AttendanceSheet sheet) {
        return Rendering.content(out -> JteattendanceGenerated.render(out, Rendering.NO_INTERCEPTOR, form, sheet));
    }

    /** The attendance sheet of a programme that only counts: a form in which numbers are drawn large. */
    public static Content headcount(FormView form) {
        return Rendering.content(out -> JteheadcountGenerated.render(out, Rendering.NO_INTERCEPTOR, form));
    }
}
