package nl.kwartier.kit.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Refusal;

/**
 * The way of something through its states, as a table that can be read aloud:
 *
 * <pre>{@code
 * Workflow.of("Deze koppeling", State.values(), Koppeling::state)
 *         .from(PROPOSED).to(ACQUAINTED).by(GUEST).when(guestSaidYes())
 *         .from(ACQUAINTED).to(TRIAL).by(KWARTIERMAKER).when(visitedTogether(), agreementOffered())
 *         .anywhere().to(STOPPED).by(GUEST, KWARTIERMAKER).always();
 * }</pre>
 *
 * <p>From it come the check, the buttons on the page, the possible steps in a refusal, and the drawing. Immutable: each method returns a
 * longer table.
 *
 * @param <T> what goes through the states
 * @param <S> the states, in the order in which they are shown; the first is where it begins
 */
public final class Workflow<T, S extends Labelled> {
    private final String noun;
    private final List<S> states;
    private final Function<T, S> state;
    private final List<Transition<T, S>> table;

    private Workflow(String noun, List<S> states, Function<T, S> state, List<Transition<T, S>> table) {
        this.noun = noun;
        this.states = states;
        this.state = state;
        this.table = table;
    }

    /**
     * Begins a table.
     *
     * @param <T> what goes through the states
     * @param <S> the states
     * @param noun what it is called at the beginning of a sentence: {@code Deze koppeling}
     * @param states all states; the first is where it begins
     * @param state the state of one
     * @return a table without steps
     */
    public static <T, S extends Labelled> Workflow<T, S> of(String noun, S[] states, Function<T, S> state) {
        return new Workflow<>(noun, List.copyOf(Arrays.asList(states)), state, List.of());
    }

    /**
     * Begins a step from one of these states.
     *
     * @param from at least one state
     * @return what the step is from
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final From<T, S> from(S... from) {
        return new From<>(this, Arrays.stream(from).toList());
    }

    /**
     * Begins a step from every state but the one to which it leads.
     *
     * @return what the step is from
     */
    public From<T, S> anywhere() {
        return new From<>(this, states);
    }

    /**
     * The same table with fewer states, such as a way without getting acquainted first. Steps to and from these are left out.
     *
     * @param gone the states that are left out
     * @return a shorter table
     */
    public Workflow<T, S> without(List<S> gone) {
        return new Workflow<>(
                noun,
                states.stream().filter(one -> !gone.contains(one)).toList(),
                state,
                table.stream()
                        .filter(step -> !gone.contains(step.from()) && !gone.contains(step.to()))
                        .toList());
    }

    /**
     * All states.
     *
     * @return in the order of the table; the first is where it begins
     */
    public List<S> states() {
        return states;
    }

    /**
     * All steps.
     *
     * @return in the order of the table
     */
    public List<Transition<T, S>> transitions() {
        return table;
    }

    /**
     * The states in which nothing more can happen.
     *
     * @return states without a step out of them
     */
    public List<S> ends() {
        return states.stream().filter(one -> stepsFrom(one).isEmpty()).toList();
    }

    /**
     * The steps that lead out of where something is, also those for which something is missing.
     *
     * @param subject what it is about
     * @return in the order of the table
     */
    public List<Transition<T, S>> steps(T subject) {
        return stepsFrom(state.apply(subject));
    }

    /**
     * The states to which a step leads from where something is.
     *
     * @param subject what it is about
     * @return in the order of the table
     */
    public List<S> possible(T subject) {
        return steps(subject).stream().map(Transition::to).toList();
    }

    /**
     * What is missing before something may come into a state, by whichever step leads there.
     *
     * @param subject what it is about
     * @param to the state
     * @param today the day where the municipality is
     * @return each thing as a few Dutch words; empty when nothing is
     */
    public List<String> missing(T subject, S to, LocalDate today) {
        return step(subject, to)
                .map(List::of)
                .orElseGet(() -> table.stream().filter(step -> step.to() == to).toList())
                .stream()
                .flatMap(step -> step.missing(subject, today).stream())
                .distinct()
                .toList();
    }

    /**
     * Checks a step.
     *
     * @param subject what wants to take it
     * @param to the state to which it leads
     * @param today the day where the municipality is
     * @return the step
     * @throws Refusal with {@code KW-OVERGANG} when it is not in the table, and with {@code KW-VOORWAARDE} when something is missing; both
     *     with {@code van}, {@code naar}, {@code mogelijk} and {@code ontbreekt}
     */
    public Transition<T, S> check(T subject, S to, LocalDate today) {
        S from = state.apply(subject);
        List<String> missing = missing(subject, to, today);
        Transition<T, S> step = step(subject, to)
                .orElseThrow(() -> new Refused<>(noun, from, to, possible(subject), missing).notInTable());
        if (!missing.isEmpty()) {
            throw new Refused<>(noun, from, to, possible(subject), missing).notYet();
        }
        return step;
    }

    /**
     * The step from where something is into a state.
     *
     * @param subject what it is about
     * @param to the state
     * @return the step, or nothing when the table has none
     */
    public Optional<Transition<T, S>> step(T subject, S to) {
        return steps(subject).stream().filter(step -> step.to() == to).findFirst();
    }

    private List<Transition<T, S>> stepsFrom(S from) {
        return table.stream().filter(step -> step.from() == from).toList();
    }

    private Workflow<T, S> with(List<S> from, S to, List<Party> by, List<Guard<T>> guards) {
        var longer = new ArrayList<>(table);
        for (S each : from) {
            boolean already = stepsFrom(each).stream().anyMatch(step -> step.to() == to);
            if (each != to && !already) {
                longer.add(new Transition<>(each, to, by, guards));
            }
        }
        return new Workflow<>(noun, states, state, List.copyOf(longer));
    }

    /**
     * What a step is from.
     *
     * @param <T> what takes it
     * @param <S> the states
     */
    public static final class From<T, S extends Labelled> {
        private final Workflow<T, S> table;
        private final List<S> from;

        private From(Workflow<T, S> table, List<S> from) {
            this.table = table;
            this.from = from;
        }

        /**
         * Says where the step leads.
         *
         * @param to a state
         * @return the step, which needs to know who may take it
         */
        public To<T, S> to(S to) {
            return new To<>(table, from, to);
        }
    }

    /**
     * Where a step leads.
     *
     * @param <T> what takes it
     * @param <S> the states
     */
    public static final class To<T, S extends Labelled> {
        private final Workflow<T, S> table;
        private final List<S> from;
        private final S to;

        private To(Workflow<T, S> table, List<S> from, S to) {
            this.table = table;
            this.from = from;
            this.to = to;
        }

        /**
         * Says who may take the step.
         *
         * @param by at least one
         * @return the step, which needs to know what must be so
         */
        public By<T, S> by(Party... by) {
            return new By<>(table, from, to, List.of(by));
        }
    }

    /**
     * Who may take a step.
     *
     * @param <T> what takes it
     * @param <S> the states
     */
    public static final class By<T, S extends Labelled> {
        private final Workflow<T, S> table;
        private final List<S> from;
        private final S to;
        private final List<Party> by;

        private By(Workflow<T, S> table, List<S> from, S to, List<Party> by) {
            this.table = table;
            this.from = from;
            this.to = to;
            this.by = by;
        }

        /**
         * The step may always be taken.
         *
         * @return the table with the step
         */
        public Workflow<T, S> always() {
            return table.with(from, to, by, List.of());
        }

        /**
         * Says what must be so.
         *
         * @param guards at least one
         * @return the table with the step
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Workflow<T, S> when(Guard<T>... guards) {
            return table.with(from, to, by, Arrays.stream(guards).toList());
        }
    }
}
