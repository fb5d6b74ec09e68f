package nl.kwartier.store.internal.log;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.access.AccessLog.Outcome;
import org.jspecify.annotations.Nullable;

/** One row of the log, ready to be written. Names and actions are shortened rather than refused: the log itself never says no. */
record LogRecord(
        Caller caller, Outcome outcome, @Nullable String code, List<String> objects, Collection<String> residents) {
    /** What is written is bounded, so that one record never grows large. */
    static final int MOST = 500;

    static final String INSERT =
            "INSERT INTO {log} (tx, started, at, trace, actor_id, actor_name, activity, purpose, action, "
                    + "outcome, code, objects, residents, subjects) VALUES (%s, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Nullable Object[] parameters() {
        Actor actor = caller.actor();
        return new @Nullable Object[] {
            caller.started(),
            Instant.now(),
            clip(caller.traceId(), 32),
            clip(actor.id(), 80),
            clip(actor.name(), 200),
            clip(caller.activity(), 80),
            caller.purpose().code(),
            clip(caller.action(), 200),
            outcome,
            code,
            objects.isEmpty() ? null : String.join("\n", objects),
            residents.size(),
            Subjects.pack(residents)
        };
    }

    private static String clip(String text, int most) {
        String clean = text.replace('\0', ' ');
        return clean.length() <= most ? clean : clean.substring(0, most - 1) + "…";
    }
}
