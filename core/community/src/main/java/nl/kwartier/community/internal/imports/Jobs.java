package nl.kwartier.community.internal.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.community.Imports.Column;
import nl.kwartier.api.community.Imports.Job;
import nl.kwartier.api.community.Imports.Kind;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Unit;
import org.jspecify.annotations.Nullable;

/** The jobs as they are kept. */
final class Jobs {
    /** A node that has not been heard of for so long is gone; a unit takes 5 seconds at most. */
    static final Duration SILENCE = Duration.ofSeconds(10);

    private static final int MOST = 50;
    private static final String SHOWN =
            "SELECT id, file_name, kind, state, file_columns, total, done, added, changed, same,"
                    + " wrong, message, offered_at, offered_by FROM {import_job}";

    private Jobs() {}

    static void add(Unit unit, Caller caller, String id, String fileName, Offer.Looked looked) {
        var tally = looked.tally();
        unit.run(
                "INSERT INTO {import_job} (id, file_name, kind, state, file_columns, used_columns, total, unreadable, done,"
                        + " added, changed, same, wrong, offered_at, offered_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)",
                id,
                fileName,
                looked.kind(),
                State.CHECKED,
                ColumnsJson.text(looked.columns()),
                ColumnsJson.text(looked.used()),
                looked.rows(),
                looked.unreadable(),
                tally.added(),
                tally.changed(),
                tally.same(),
                tally.wrong() + looked.unreadable(),
                Instant.now(),
                Shortened.to(200, caller.actor().name()));
    }

    static Optional<Job> find(Reader reader, String id) {
        return reader.first(SHOWN + " WHERE id = ?", Jobs::job, id);
    }

    static List<Job> latest(Reader reader) {
        return reader.list(SHOWN + " ORDER BY id DESC LIMIT " + MOST, Jobs::job);
    }

    /** Makes a job that was looked at run, on behalf of this caller. */
    static boolean start(Unit unit, Caller caller, String id) {
        var actor = caller.actor();
        return unit.run(
                        "UPDATE {import_job} SET state = ?, done = unreadable, added = 0, changed = 0, same = 0,"
                                + " wrong = unreadable, started_at = ?, actor_id = ?, actor_name = ?, actor_roles = ?,"
                                + " actor_kind = ? WHERE id = ? AND state = ?",
                        State.RUNNING,
                        Instant.now(),
                        actor.id(),
                        actor.name(),
                        String.join(",", actor.roles()),
                        actor.kind(),
                        id,
                        State.CHECKED)
                == 1;
    }

    static void forget(Unit unit, String id) {
        unit.run("DELETE FROM {import_error} WHERE job_id = ?", id);
        unit.run("DELETE FROM {import_job} WHERE id = ?", id);
    }

    /** The job that is next to go on with: the first that was started, if no other node is at work on it. */
    static Optional<Task> next(Reader reader, String node) {
        return reader.first(
                        "SELECT id, kind, used_columns, actor_id, actor_name, actor_roles, actor_kind, node, alive_at"
                                + " FROM {import_job} WHERE state = 'BEZIG' ORDER BY started_at, id LIMIT 1",
                        row -> isFree(row, node) ? Optional.of(task(row)) : Optional.<Task>empty())
                .flatMap(found -> found);
    }

    /** Makes this node the one that goes on with a job, if it still is free. */
    static boolean claim(Unit unit, String id, String node) {
        var now = Instant.now();
        return unit.run(
                        "UPDATE {import_job} SET node = ?, alive_at = ? WHERE id = ? AND state = ?"
                                + " AND (node IS NULL OR node = ? OR alive_at < ?)",
                        node,
                        now,
                        id,
                        State.RUNNING,
                        node,
                        now.minus(SILENCE))
                == 1;
    }

    /** Counts rows that were read in, in the same unit. */
    static void progress(Unit unit, String id, String node, Tally more) {
        int updated = unit.run(
                "UPDATE {import_job} SET done = done + ?, added = added + ?, changed = changed + ?, same = same + ?,"
                        + " wrong = wrong + ?, alive_at = ? WHERE id = ? AND node = ?",
                more.rows(),
                more.added(),
                more.changed(),
                more.same(),
                more.wrong(),
                Instant.now(),
                id,
                node);
        if (updated == 0) {
            throw new TakenOver();
        }
    }

    /** Ends a job, and forgets the examples from the file. */
    static int end(Unit unit, Job job, State state, @Nullable String message) {
        var columns = job.columns().stream()
                .map(column -> new Column(column.name(), column.becomes(), column.why(), null))
                .toList();
        return unit.run(
                "UPDATE {import_job} SET state = ?, message = ?, file_columns = ? WHERE id = ?",
                state,
                message,
                ColumnsJson.text(columns),
                job.id());
    }

    private static boolean isFree(Row row, String node) {
        String at = row.textOrNull("node");
        var alive = row.instantOrNull("alive_at");
        return at == null
                || at.equals(node)
                || alive == null
                || alive.isBefore(Instant.now().minus(SILENCE));
    }

    private static Task task(Row row) {
        var roles = row.text("actor_roles");
        var actor = new Actor(
                row.text("actor_id"),
                row.text("actor_name"),
                roles.isEmpty() ? Set.of() : Set.of(roles.split(",")),
                Actor.Kind.valueOf(row.text("actor_kind")));
        return new Task(row.text("id"), kind(row), ColumnsJson.names(row.text("used_columns")), actor);
    }

    private static Job job(Row row) {
        return new Job(
                row.text("id"),
                row.text("file_name"),
                kind(row),
                Labelled.find(State.class, row.text("state")).orElseThrow(),
                ColumnsJson.columns(row.text("file_columns")),
                (int) row.number("total"),
                (int) row.number("done"),
                (int) row.number("added"),
                (int) row.number("changed"),
                (int) row.number("same"),
                (int) row.number("wrong"),
                row.textOrNull("message"),
                row.instant("offered_at"),
                row.text("offered_by"));
    }

    private static Kind kind(Row row) {
        return Labelled.find(Kind.class, row.text("kind")).orElseThrow();
    }

    /**
     * A job to go on with.
     *
     * @param used the names of the columns whose values are kept
     * @param actor on whose behalf
     */
    record Task(String id, Kind kind, List<String> used, Actor actor) {}
}
