package nl.kwartier.community.internal.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.kwartier.api.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param <T> what a row is made into
 * @param details what the row says; null when it cannot be taken in
 * @param problems what is wrong; with details also there: what was left out of them
 */
public record Reading<T>(@Nullable T details, List<Problem> problems) {
    /** Copies the problems. */
    public Reading {
        problems = List.copyOf(problems);
    }

    /**
     * What is wrong with a row.
     *
     * @param column the column's name as in the file, or null when the whole row is wrong
     * @param sentence what to do, in Dutch
     */
    public record Problem(@Nullable String column, String sentence) {}

    /** What was found wrong so far. */
    static final class Problems {
        private final List<Problem> found = new ArrayList<>();
        private final Set<Field> leftOut = new HashSet<>();
        private boolean fatal;

        void fatal(@Nullable String column, String sentence) {
            found.add(new Problem(column, sentence));
            fatal = true;
        }

        void remark(Field field, @Nullable String column, String sentence) {
            found.add(new Problem(column, sentence));
            leftOut.add(field);
        }

        boolean leftOut(Field field) {
            return leftOut.contains(field);
        }

        /** Makes the details, unless the row is wrong already. */
        <T> Reading<T> reading(Supplier<T> details) {
            if (fatal) {
                return new Reading<>(null, found);
            }
            try {
                return new Reading<>(details.get(), found);
            } catch (InvalidValue wrong) {
                fatal(null, wrong.sentence());
                return new Reading<>(null, found);
            }
        }
    }
}
