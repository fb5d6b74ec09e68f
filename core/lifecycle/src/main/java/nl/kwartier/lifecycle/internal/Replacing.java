package nl.kwartier.lifecycle.internal;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kwartier.api.Caller;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Step.Kind;
import nl.kwartier.api.store.Unit;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.jar.Unfit;
import nl.kwartier.lifecycle.internal.list.Approval;
import nl.kwartier.lifecycle.internal.list.Listed;
import nl.kwartier.lifecycle.internal.list.Listed.Other;
import nl.kwartier.lifecycle.internal.run.Convergence;
import nl.kwartier.lifecycle.internal.run.Stage;

/** Replaces one version by another, with a line in the history that says how it ended. */
final class Replacing {
    private final Registers registers;
    private final Admission admission;
    private final Convergence convergence;
    private final Stage.Onlooker onlooker;

    Replacing(Registers registers, Admission admission, Convergence convergence, Stage.Onlooker onlooker) {
        this.registers = registers;
        this.admission = admission;
        this.convergence = convergence;
        this.onlooker = onlooker;
    }

    /** Tries another jar. */
    @FunctionalInterface
    private interface Attempt {
        Optional<Reason> with(PluginJar jar, String step) throws InterruptedException;
    }

    /** Lets the jar that is offered take over; does nothing when none is. */
    void update(Caller caller, Listed listed) throws InterruptedException {
        Other offer = listed.offer();
        if (offer != null) {
            attempt(caller, Kind.UPDATED, listed.id(), offer, (jar, step) -> {
                Approval approval = Approval.of(jar.description());
                return convergence.update(
                        listed,
                        jar,
                        tables -> commit(
                                caller,
                                step,
                                tables,
                                unit -> registers.list().updated(unit, listed, jar.sha(), approval)));
            });
        }
    }

    /** Puts the jar before the last update back with its data, or says why not; does nothing when there is none. */
    Optional<Reason> goBack(Caller caller, Listed listed) throws InterruptedException {
        Other previous = listed.previous();
        if (previous == null) {
            return Optional.empty();
        }
        return attempt(
                caller,
                Kind.PUT_BACK,
                listed.id(),
                previous,
                (jar, step) -> convergence.goBack(
                        listed,
                        jar,
                        tables -> commit(
                                caller, step, tables, unit -> registers.list().wentBack(unit, listed, jar.sha()))));
    }

    private Optional<Reason> attempt(Caller caller, Kind kind, String id, Other other, Attempt attempt)
            throws InterruptedException {
        String step = registers.steps().begin(caller, kind, id, other.version(), other.sha());
        onlooker.reached(id, Stage.READ);
        Optional<Reason> failure = outcome(other, step, attempt);
        failure.ifPresent(reason -> registers.steps().failed(step, reason));
        return failure;
    }

    /** What was offered long ago is read and judged again: it may have been damaged, and its maker may be trusted no longer. */
    private Optional<Reason> outcome(Other other, String step, Attempt attempt) throws InterruptedException {
        try {
            Optional<PluginJar> jar = registers.jars().read(other.sha());
            if (jar.isEmpty()) {
                return Optional.of(StateReasons.JAR_GONE);
            }
            Optional<Reason> objection = admission.objection(jar.get());
            return objection.isPresent() ? objection : attempt.with(jar.get(), step);
        } catch (Unfit damaged) {
            return Optional.of(damaged.reason());
        }
    }

    private void commit(Caller caller, String step, Consumer<Unit> tables, Consumer<Unit> list) {
        registers.store().write(caller, unit -> {
            list.accept(unit);
            tables.accept(unit);
            registers.steps().done(unit, step);
            return step;
        });
    }
}
