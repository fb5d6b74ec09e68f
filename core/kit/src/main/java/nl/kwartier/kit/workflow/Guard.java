package nl.kwartier.kit.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What must be so before a step.
 *
 * @param <T> what takes the step
 */
public interface Guard<T> {
    /**
     * What must be so, for the drawing and the explanation of the workflow.
     *
     * @return a few Dutch words, such as {@code een gesprek met de plek}
     */
    String words();

    /**
     * What is missing now.
     *
     * @param subject what wants to take the step
     * @param today the day where the municipality is
     * @return each thing as a few Dutch words; empty when the guard holds
     */
    List<String> missing(T subject, LocalDate today);

    /**
     * A guard about one thing.
     *
     * @param <T> what takes the step
     * @param words what must be so, and what is missing otherwise
     * @param holds whether it is so
     * @return the guard
     */
    static <T> Guard<T> of(String words, Predicate<T> holds) {
        return on(words, (subject, today) -> holds.test(subject));
    }

    /**
     * A guard about one thing that depends on the day.
     *
     * @param <T> what takes the step
     * @param words what must be so, and what is missing otherwise
     * @param holds whether it is so on a day
     * @return the guard
     */
    static <T> Guard<T> on(String words, BiPredicate<T, LocalDate> holds) {
        return listing(words, (subject, today) -> holds.test(subject, today) ? List.of() : List.of(words));
    }

    /**
     * A guard that names several things that may be missing.
     *
     * @param <T> what takes the step
     * @param words what must be so
     * @param missing what is missing on a day; empty when the guard holds
     * @return the guard
     */
    static <T> Guard<T> listing(String words, BiFunction<T, LocalDate, List<String>> missing) {
        return new Guard<>() {
            @Override
            public String words() {
                return words;
            }

            @Override
            public List<String> missing(T subject, LocalDate today) {
                return missing.apply(subject, today);
            }
        };
    }
}
