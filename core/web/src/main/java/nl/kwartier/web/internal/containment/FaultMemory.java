package nl.kwartier.web.internal.containment;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The latest faults of each programme's pages since the platform started, also of versions that have left. */
final class FaultMemory {
    /** Faults that are kept of one programme: more than anybody reads, and a few kilobytes. */
    static final int MOST = 50;

    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();

    void add(String owner, Fault fault) {
        faults.compute(owner, (key, known) -> {
            Deque<Fault> kept = known == null ? new ArrayDeque<>() : new ArrayDeque<>(known);
            kept.addFirst(fault);
            if (kept.size() > MOST) {
                kept.removeLast();
            }
            return kept;
        });
    }

    /** The newest first. */
    List<Fault> of(String owner) {
        Deque<Fault> known = faults.get(owner);
        return known == null ? List.of() : List.copyOf(known);
    }

    /** Now, with whether the fault closed the pages. */
    static Fault now(String reference, boolean tooLong, boolean closed) {
        return new Fault(Instant.now(), reference, tooLong, closed);
    }
}
