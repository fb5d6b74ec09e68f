package nl.kwartier.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of what somebody typed and gathers what is wrong per field, so that a person hears all of it at once. For one thread,
 * for one input.
 */
public final class Checks {
    private final List<FieldProblem> problems = new ArrayList<>();

    /**
     * Makes a value that checks itself.
     *
     * @param <T> the value
     * @param field the Dutch name of the field that is to blame when it is wrong
     * @param make makes the value, or throws {@link InvalidValue}
     * @return the value, or null when it is wrong or nothing was filled in
     */
    public <T> @Nullable T at(String field, Supplier<@Nullable T> make) {
        try {
            return make.get();
        } catch (InvalidValue wrong) {
            problems.add(new FieldProblem(field, wrong.sentence()));
            return null;
        }
    }

    /**
     * Notes a problem unless something holds.
     *
     * @param holds what must hold
     * @param field the Dutch name of the field
     * @param sentence what to do, in Dutch at B1
     */
    public void that(boolean holds, String field, String sentence) {
        if (!holds) {
            problems.add(new FieldProblem(field, sentence));
        }
    }

    /**
     * Ends the checking.
     *
     * @throws Refusal with every problem, when there is one
     */
    public void done() {
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
    }
}
