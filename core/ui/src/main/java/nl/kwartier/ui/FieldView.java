package nl.kwartier.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form: label above, hint under the label, the error sentence at the field.
 *
 * <p>Start with {@link #of} and add what is needed; each step gives a new record.
 *
 * @param kind what it looks like
 * @param name what is sent
 * @param label the words above it
 * @param values what is filled in: one text, or several for boxes
 * @param choices the options, for kinds that have them
 * @param hint what helps to fill it in, or empty
 * @param required whether it must be filled in; a field that may stay empty says so
 * @param reason why it must be filled in; empty when that speaks for itself
 * @param error what is wrong and what to do, or empty
 * @param section the heading above this field and the next ones, or empty
 * @param attributes further HTML attributes, of {@link #ATTRIBUTES}
 */
public record FieldView(
        FieldKind kind,
        String name,
        String label,
        List<String> values,
        List<Choice> choices,
        String hint,
        boolean required,
        String reason,
        String error,
        String section,
        Map<String, String> attributes) {
    /** The HTML attributes that a field takes; of a kind that has no use for one, it is left out. */
    public static final Set<String> ATTRIBUTES =
            Set.of("accept", "autocomplete", "inputmode", "max", "maxlength", "min", "rows", "spellcheck", "step");

    /** Copies the lists and checks the attributes. */
    public FieldView {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
        attributes = Map.copyOf(attributes);
        if (!ATTRIBUTES.containsAll(attributes.keySet())) {
            throw new IllegalArgumentException(
                    attributes.keySet() + " has an attribute that a field does not take; it takes " + ATTRIBUTES);
        }
    }

    /** An empty field that may stay empty. */
    public static FieldView of(FieldKind kind, String name, String label) {
        return new FieldView(kind, name, label, List.of(), List.of(), "", false, "", "", "", Map.of());
    }

    /** A value that goes along without being shown. */
    public static FieldView hidden(String name, String value) {
        return of(FieldKind.HIDDEN, name, "").value(value);
    }

    /** The same, filled in. */
    public FieldView value(String filledIn) {
        return values(List.of(filledIn));
    }

    /** The same, with several values, for boxes. */
    public FieldView values(List<String> filledIn) {
        return new FieldView(kind, name, label, filledIn, choices, hint, required, reason, error, section, attributes);
    }

    /** The same, with options. */
    public FieldView choices(List<Choice> options) {
        return new FieldView(kind, name, label, values, options, hint, required, reason, error, section, attributes);
    }

    /** The same, with a line under the label. */
    public FieldView hint(String line) {
        return new FieldView(kind, name, label, values, choices, line, required, reason, error, section, attributes);
    }

    /** The same, not to be left empty, with the reason why. */
    public FieldView required(String why) {
        return new FieldView(kind, name, label, values, choices, hint, true, why, error, section, attributes);
    }

    /** The same, not to be left empty, for a reason that everybody knows. */
    public FieldView mandatory() {
        return required("");
    }

    /** The same, with what is wrong. */
    public FieldView error(String sentence) {
        return new FieldView(kind, name, label, values, choices, hint, required, reason, sentence, section, attributes);
    }

    /** The same, being the first under a heading. */
    public FieldView section(String heading) {
        return new FieldView(kind, name, label, values, choices, hint, required, reason, error, heading, attributes);
    }

    /** The same, with one more HTML attribute. */
    public FieldView attribute(String attribute, String content) {
        Map<String, String> more = new HashMap<>(attributes);
        more.put(attribute, content);
        return new FieldView(kind, name, label, values, choices, hint, required, reason, error, section, more);
    }

    /** The content of an HTML attribute, or null when the field does not have it. */
    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** What is filled in, or empty. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The HTML id of the input, or of the first box. */
    public String id() {
        return "veld-" + name;
    }

    /** Whether there are words between the label and the field. */
    public boolean explained() {
        return !hint.isEmpty() || !reason.isEmpty();
    }

    /** The HTML ids of hint and error, for {@code aria-describedby}; empty when there are none. */
    public String describedBy() {
        String hinted = explained() ? id() + "-uitleg" : "";
        String wrong = error.isEmpty() ? "" : id() + "-fout";
        return (hinted + " " + wrong).strip();
    }
}
