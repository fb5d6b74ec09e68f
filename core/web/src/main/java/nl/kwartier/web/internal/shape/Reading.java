package nl.kwartier.web.internal.shape;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import org.jspecify.annotations.Nullable;

/** Gathers the values of a record and everything that is wrong with them, so that a person hears all of it at once. */
final class Reading {
    private final List<@Nullable Object> values = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    void value(@Nullable Object value) {
        values.add(value);
    }

    void problem(String name, String sentence) {
        problems.add(new FieldProblem(name, sentence));
        values.add(null);
    }

    void unknown(String name) {
        problems.add(new FieldProblem(name, "Het veld ‘" + name + "’ kennen wij niet. Laat het weg."));
    }

    void nested(String name, List<FieldProblem> inner) {
        inner.forEach(problem -> problems.add(new FieldProblem(name + "." + problem.field(), problem.sentence())));
        values.add(null);
    }

    Object finish(Shape shape) {
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
        try {
            return shape.make(values.toArray());
        } catch (InvalidValue invalid) {
            throw Refusal.of(nl.kwartier.api.ErrorCode.FIELD, invalid.sentence());
        }
    }
}
