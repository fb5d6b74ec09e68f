package nl.kwartier.web.internal.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.web.internal.shape.FormValues;
import nl.kwartier.web.internal.shape.Part;
import nl.kwartier.web.internal.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a form is filled with.
 *
 * @param values the texts by field
 * @param refusal why it was refused; null when it was not sent yet
 */
public record Filled(
        Map<String, List<String>> values, @Nullable Refusal refusal) {
    /** A form as it is at first. */
    public static Filled first(Shape shape, @Nullable Object input) {
        Map<String, List<String>> values = new HashMap<>();
        if (input != null) {
            shape.parts().forEach(part -> values.putAll(part.fields(input)));
        }
        return new Filled(values, null);
    }

    /** A form as it was sent, and refused. */
    public static Filled again(FormValues sent, Refusal refusal) {
        return new Filled(sent.texts(), refusal);
    }

    List<String> of(Part part) {
        return values.getOrDefault(part.name(), List.of());
    }

    List<FieldProblem> problems() {
        return refusal == null ? List.of() : refusal.problems();
    }

    String problem(String field) {
        return problems().stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::sentence)
                .findFirst()
                .orElse("");
    }
}
