package nl.kwartier.api.web;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is to be shown: with what was filled in, also when it was wrong, and with what is wrong.
 *
 * @param fields the fields in the order of the record; one with a value for each of several keys is followed by a field {@code name.key} for
 *     each of them
 * @param problems what is wrong, in the order of the fields; empty at first
 * @param refusal the sentence above the form when it was refused, or null
 * @param html the whole form, drawn: summary of what is wrong, fields, buttons
 */
public record Form(
        List<Shown> fields,
        List<FieldProblem> problems,
        @Nullable String refusal,
        Html html) {
    /** Copies the lists. */
    public Form {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /**
     * Finds a field.
     *
     * @param name its Dutch name
     * @return the field, or nothing
     */
    public Optional<Shown> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * A field as it is to be shown.
     *
     * @param name its Dutch name
     * @param values what is filled in: one text, or several for boxes; empty when nothing is
     * @param problem what is wrong, or null
     */
    public record Shown(
            String name, List<String> values, @Nullable String problem) {
        /** Copies the values. */
        public Shown {
            values = List.copyOf(values);
        }
    }
}
