package nl.kwartier.lifecycle.internal;

import java.time.Clock;
import java.util.function.Supplier;
import nl.kwartier.api.store.Store;
import nl.kwartier.lifecycle.internal.check.Approvals;
import nl.kwartier.lifecycle.internal.list.Arrivals;
import nl.kwartier.lifecycle.internal.list.Jars;
import nl.kwartier.lifecycle.internal.list.ProgrammeList;
import nl.kwartier.lifecycle.internal.list.Steps;

/** All that the database keeps about programmes. */
record Registers(Store store, ProgrammeList list, Arrivals arrivals, Jars jars, Steps steps, Approvals approvals) {
    /**
     * Keeps them in a store.
     *
     * @param node tells the steps of this node from those of others
     */
    static Registers in(Store store, Supplier<String> node) {
        Clock clock = Clock.systemUTC();
        var jars = new Jars(store, clock);
        var steps = new Steps(store, clock, node);
        return new Registers(
                store,
                new ProgrammeList(store, clock, steps),
                new Arrivals(store, clock, jars, steps),
                jars,
                steps,
                new Approvals(jars));
    }
}
