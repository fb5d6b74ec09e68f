package nl.kwartier.store.internal.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.access.AccessLog.Outcome;
import nl.kwartier.api.store.Change;
import org.jspecify.annotations.Nullable;

/** Makes the records of an answer, a unit or a refusal. */
final class Records {
    private Records() {}

    /** Everybody who was read, in as few records as their bound allows. */
    static List<LogRecord> read(Caller caller, Collection<String> residents) {
        return parts(List.copyOf(residents)).stream()
                .map(part -> new LogRecord(caller, Outcome.READ, null, List.of(), part))
                .toList();
    }

    /**
     * What a unit changed, or for which refusal it was, which is recorded even if it said nothing, and who was only looked at meanwhile.
     */
    static List<LogRecord> changed(Caller caller, List<Change> changes, @Nullable ErrorCode refusal, Set<String> seen) {
        var records = new ArrayList<LogRecord>();
        parts(changes).forEach(part -> records.add(changed(caller, part, refusal)));
        if (records.isEmpty()) {
            records.add(changed(caller, List.of(), refusal));
        }
        var onlySeen = new LinkedHashSet<>(seen);
        changes.forEach(change -> onlySeen.remove(change.residentId()));
        records.addAll(read(caller, onlySeen));
        return records;
    }

    static LogRecord refused(Caller caller, ErrorCode code, @Nullable String residentId) {
        List<String> residents = residentId == null ? List.of() : List.of(residentId);
        return new LogRecord(caller, Outcome.REFUSED, code.code(), List.of(), residents);
    }

    private static LogRecord changed(Caller caller, List<Change> changes, @Nullable ErrorCode refusal) {
        List<String> objects = changes.stream()
                .map(change -> change.kind() + "/" + change.id())
                .distinct()
                .toList();
        List<String> residents = changes.stream()
                .map(Change::residentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return refusal == null
                ? new LogRecord(caller, Outcome.CHANGED, null, objects, residents)
                : new LogRecord(caller, Outcome.REFUSED, refusal.code(), objects, residents);
    }

    private static <T> List<List<T>> parts(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += LogRecord.MOST) {
            parts.add(all.subList(from, Math.min(all.size(), from + LogRecord.MOST)));
        }
        return parts;
    }
}
