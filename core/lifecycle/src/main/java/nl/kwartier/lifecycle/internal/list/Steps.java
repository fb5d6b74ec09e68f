package nl.kwartier.lifecycle.internal.list;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Slice;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.lifecycle.Step.Kind;
import nl.kwartier.api.lifecycle.Step.Result;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import org.jspecify.annotations.Nullable;

/** The history of programmes: each step with who took it, when, and how it ended. */
public final class Steps {
    private static final int MOST = 50;
    private static final String INSERT =
            "INSERT INTO {step} (id, programme, what, version, sha, node, who, at, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String END =
            "UPDATE {step} SET result = ?, code = ?, cause = ?, remedy = ?, technical = ? WHERE id = ?";

    private final Store store;
    private final Clock clock;
    private final Supplier<String> node;

    /** Notes the steps of one node, by which they are told from those of others that are still going on. */
    public Steps(Store store, Clock clock, Supplier<String> node) {
        this.store = store;
        this.clock = clock;
        this.node = node;
    }

    /** Notes a step that takes no time, with the change that it is. */
    void done(Unit unit, Caller caller, Kind kind, String id, String version, String sha) {
        insert(unit, caller, kind, id, version, sha, Result.DONE);
    }

    /** Notes a step that takes no time and changes nothing in the list. */
    public void noted(Caller caller, Kind kind, Listed listed) {
        store.write(
                caller, unit -> insert(unit, caller, kind, listed.id(), listed.version(), listed.sha(), Result.DONE));
    }

    /** Notes that a step begins. */
    public String begin(Caller caller, Kind kind, String id, String version, String sha) {
        return store.write(caller, unit -> insert(unit, caller, kind, id, version, sha, Result.BUSY));
    }

    /** Notes that a step ended well, with the change that it is. */
    public void done(Unit unit, String step) {
        unit.run("UPDATE {step} SET result = ? WHERE id = ?", Result.DONE.name(), step);
    }

    /** Notes that a step did not end well. */
    public void failed(String step, Reason reason) {
        store.write(Caller.system("stap van een programma noteren"), unit -> end(unit, step, Result.FAILED, reason));
    }

    /** Notes that what should run could not start. */
    public void didNotStart(Listed listed, Reason reason) {
        Caller caller = Caller.system("programma starten");
        store.write(caller, unit -> {
            String step = insert(unit, caller, Kind.STARTED, listed.id(), listed.version(), listed.sha(), Result.BUSY);
            return end(unit, step, Result.FAILED, reason);
        });
    }

    /** Notes that steps of this node were broken off, because it stopped in the middle. */
    public void breakOff(Reason reason) {
        store.write(Caller.system("afgebroken stappen noteren"), unit -> {
            List<String> busy = unit.list(
                    "SELECT id FROM {step} WHERE node = ? AND result = ?",
                    row -> row.text("id"),
                    node.get(),
                    Result.BUSY.name());
            busy.forEach(step -> end(unit, step, Result.BROKEN_OFF, reason));
            return busy.size();
        });
    }

    /** Why jars that are offered could not take over, by checksum; only what failed when it was tried last is in it. */
    public Map<String, Reason> failures() {
        var failures = new HashMap<String, Reason>();
        store.read(Caller.system("programma's vergelijken"), rows -> {
            rows.each(
                    "SELECT s.sha, s.code, s.cause, s.remedy, s.technical FROM {step} s"
                            + " JOIN {programme} p ON p.id = s.programme AND p.offered_sha = s.sha"
                            + " WHERE s.what IN (?, ?) ORDER BY s.id",
                    row -> last(failures, row),
                    Kind.UPDATED.name(),
                    Kind.STARTED.name());
            return failures;
        });
        return failures;
    }

    private static void last(Map<String, Reason> failures, Row row) {
        if (row.textOrNull("code") == null) {
            failures.remove(row.text("sha"));
        } else {
            failures.put(row.text("sha"), reason(row));
        }
    }

    /** The history, the newest first. */
    public Slice<Step> slice(Caller caller, @Nullable String id, @Nullable String after) {
        String before = after == null ? "g" : Ids.check(after);
        List<Kept> kept = store.read(
                caller,
                rows -> id == null
                        ? rows.list(
                                "SELECT * FROM {step} WHERE id < ? ORDER BY id DESC LIMIT ?",
                                Kept::of,
                                before,
                                MOST + 1)
                        : rows.list(
                                "SELECT * FROM {step} WHERE programme = ? AND id < ? ORDER BY id DESC LIMIT ?",
                                Kept::of,
                                id,
                                before,
                                MOST + 1));
        boolean more = kept.size() > MOST;
        List<Kept> part = more ? kept.subList(0, MOST) : kept;
        return new Slice<>(part, more ? part.get(MOST - 1).id() : null).map(Kept::step);
    }

    private record Kept(String id, Step step) {
        static Kept of(Row row) {
            return new Kept(
                    row.text("id"),
                    new Step(
                            row.text("programme"),
                            Kind.valueOf(row.text("what")),
                            row.text("version"),
                            row.text("who"),
                            row.instant("at"),
                            Result.valueOf(row.text("result")),
                            row.textOrNull("code") == null ? null : reason(row)));
        }
    }

    private static Reason reason(Row row) {
        return new Reason(row.text("code"), row.text("cause"), row.text("remedy"), row.textOrNull("technical"));
    }

    private String insert(Unit unit, Caller caller, Kind kind, String id, String version, String sha, Result result) {
        String step = Ids.next();
        unit.run(
                INSERT,
                step,
                id,
                kind.name(),
                version,
                sha,
                node.get(),
                caller.actor().name(),
                clock.instant(),
                result.name());
        return step;
    }

    private static int end(Unit unit, String step, Result result, Reason reason) {
        return unit.run(
                END,
                result.name(),
                reason.code(),
                cut(reason.cause(), 1000),
                cut(reason.remedy(), 1000),
                cut(reason.technical(), 8000),
                step);
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
