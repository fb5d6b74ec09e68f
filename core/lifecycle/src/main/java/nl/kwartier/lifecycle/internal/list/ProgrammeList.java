package nl.kwartier.lifecycle.internal.list;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.lifecycle.internal.jar.PluginJar;

/** The list as it is kept in the database. */
public final class ProgrammeList {
    static final String INBOX = "INBOX";
    private static final String DISTRIBUTION = "DISTRIBUTION";
    private static final String ROW =
            "SELECT p.id, p.sha, p.origin, p.wanted, p.removed, p.demo_loaded, p.changed, p.worked_sha,"
                    + " p.offered_sha, j.title, j.about, j.version, o.version AS offered_version"
                    + " FROM {programme} p JOIN {jar} j ON j.sha = p.sha LEFT JOIN {jar} o ON o.sha = p.offered_sha";

    private final Store store;
    private final Clock clock;

    public ProgrammeList(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** All programmes, without their jars. */
    public List<Listed> all() {
        return store.read(
                Caller.system("programma's vergelijken"), rows -> rows.list(ROW + " ORDER BY p.id", Listed::of));
    }

    /** The bytes of a jar; nothing when another node replaced it in the meantime. */
    public Optional<byte[]> content(String sha) {
        return store.read(
                Caller.system("programma laden"),
                rows -> rows.first(
                        "SELECT content FROM {jar} WHERE sha = ?",
                        row -> Objects.requireNonNull(row.bytesOrNull("content")),
                        sha));
    }

    /** What was taken from an inbox, by file name. */
    public Map<String, Taken> takenFrom(String inbox) {
        var taken = new TreeMap<String, Taken>();
        store.read(Caller.system("map plugins vergelijken"), rows -> {
            rows.each(
                    "SELECT file, sha, programme FROM {inbox_file} WHERE inbox = ?",
                    row -> taken.put(row.text("file"), new Taken(row.text("sha"), row.text("programme"))),
                    inbox);
            return taken;
        });
        return taken;
    }

    /** Takes a jar that lies in an inbox. */
    public void arrived(String inbox, String file, PluginJar jar, boolean approved) {
        store.write(Caller.system("programma opnemen uit map plugins"), unit -> {
            String id = jar.descriptor().id();
            keep(unit, jar);
            Optional<Listed> before = find(unit, id);
            if (before.isEmpty()) {
                add(unit, jar, INBOX, Wanted.onArrival(approved, false));
            } else if (before.get().on() && !before.get().sha().equals(jar.sha()) && !approved) {
                unit.run("UPDATE {programme} SET offered_sha = ? WHERE id = ?", jar.sha(), id);
            } else {
                Listed was = before.get();
                boolean ran = was.wanted() == Wanted.ON
                        && (!was.removed() || was.sha().equals(jar.sha()));
                replace(unit, jar, INBOX, Wanted.onArrival(approved, ran));
            }
            unit.run(
                    "INSERT INTO {inbox_file} (inbox, file, sha, programme) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT (inbox, file) DO UPDATE SET sha = excluded.sha, programme = excluded.programme",
                    inbox,
                    file,
                    jar.sha(),
                    id);
            return forgetUnused(unit, id);
        });
    }

    /** Notes that a file was taken away. Its programme is removed, unless it lies in the inbox of another node as well. */
    public void gone(String inbox, String file, Taken taken) {
        store.write(Caller.system("programma weggehaald uit map plugins"), unit -> {
            unit.run("DELETE FROM {inbox_file} WHERE inbox = ? AND file = ?", inbox, file);
            unit.run(
                    "UPDATE {programme} SET removed = ?, offered_sha = NULL, changed = ? WHERE id = ?"
                            + " AND NOT EXISTS (SELECT 1 FROM {inbox_file} f WHERE f.programme = {programme}.id)",
                    true,
                    clock.instant(),
                    taken.programme());
            return forgetUnused(unit, taken.programme());
        });
    }

    /** Takes a jar that came with Kwartier, unless the municipality already chose one itself. */
    public void offered(PluginJar jar, boolean approved) {
        store.write(Caller.system("meegeleverd programma opnemen"), unit -> {
            String id = jar.descriptor().id();
            Optional<Listed> before = find(unit, id);
            if (before.isEmpty()) {
                keep(unit, jar);
                add(unit, jar, DISTRIBUTION, approved ? Wanted.ON : Wanted.OFF);
            } else if (!before.get().fromInbox()) {
                keep(unit, jar);
                replace(
                        unit,
                        jar,
                        DISTRIBUTION,
                        before.get().wanted(),
                        before.get().removed());
            }
            return forgetUnused(unit, id);
        });
    }

    /** Whether this very jar, or one from the inbox in its place, is listed. */
    public boolean knows(PluginJar jar) {
        return store.read(
                Caller.system("meegeleverd programma vergelijken"),
                rows -> find(rows, jar.descriptor().id())
                        .map(was -> was.fromInbox() || was.sha().equals(jar.sha()))
                        .orElse(false));
    }

    /** Notes what an administrator wants. Wanting it on brings back a removed programme, from the jar that is kept. */
    public void want(Caller caller, String id, Wanted wanted) {
        store.write(caller, unit -> {
            int changed = unit.run(
                    "UPDATE {programme} SET wanted = ?, removed = CASE WHEN ? = 'ON' THEN 0 ELSE removed END, changed = ?"
                            + " WHERE id = ?",
                    wanted,
                    wanted,
                    clock.instant(),
                    id);
            if (changed == 0) {
                throw Refusal.notFound("Dit programma");
            }
            unit.changed(Change.of("programma", id));
            return id;
        });
    }

    /** Lets the jar that is offered take the place of the present one. */
    public void approve(Caller caller, String id) {
        store.write(caller, unit -> {
            int changed = unit.run(
                    "UPDATE {programme} SET sha = offered_sha, offered_sha = NULL, wanted = ?, changed = ?"
                            + " WHERE id = ? AND offered_sha IS NOT NULL",
                    Wanted.ON,
                    clock.instant(),
                    id);
            if (changed == 0) {
                throw Refusal.of(ErrorCode.CONDITION, "Er wacht geen andere versie van dit programma.");
            }
            unit.changed(Change.of("programma", id));
            return id;
        });
    }

    /** Notes which jar runs, so that there is one to go back to. */
    public void worked(String id, String sha) {
        store.write(Caller.system("programma onthouden dat werkt"), unit -> {
            unit.run("UPDATE {programme} SET worked_sha = ? WHERE id = ?", sha, id);
            return forgetUnused(unit, id);
        });
    }

    /** Goes back to the jar that ran last. The one that cannot start is offered again, for whoever wants to try. */
    public void putBack(String id, String failedSha) {
        store.write(Caller.system("vorige versie van een programma terugzetten"), unit -> {
            unit.run(
                    "UPDATE {programme} SET sha = worked_sha, offered_sha = sha, changed = ?"
                            + " WHERE id = ? AND sha = ? AND worked_sha IS NOT NULL",
                    clock.instant(),
                    id,
                    failedSha);
            unit.changed(Change.of("programma", id));
            return id;
        });
    }

    /** Notes that the demonstration data is in, so that it comes once. */
    public void demoLoaded(String id) {
        store.write(
                Caller.system("demo laden"),
                unit -> unit.run("UPDATE {programme} SET demo_loaded = ? WHERE id = ?", true, id));
    }

    private static Optional<Listed> find(Reader rows, String id) {
        return rows.first(ROW + " WHERE p.id = ?", Listed::of, id);
    }

    private void keep(Unit unit, PluginJar jar) {
        var is = jar.descriptor();
        unit.run(
                "INSERT INTO {jar} (sha, version, title, about, added, content) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (sha) DO NOTHING",
                jar.sha(),
                is.version(),
                is.title(),
                is.about(),
                clock.instant(),
                jar.bytes());
    }

    private void add(Unit unit, PluginJar jar, String origin, Wanted wanted) {
        unit.run(
                "INSERT INTO {programme} (id, sha, origin, wanted, removed, demo_loaded, changed)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                jar.descriptor().id(),
                jar.sha(),
                origin,
                wanted,
                false,
                false,
                clock.instant());
    }

    private void replace(Unit unit, PluginJar jar, String origin, Wanted wanted) {
        replace(unit, jar, origin, wanted, false);
    }

    private void replace(Unit unit, PluginJar jar, String origin, Wanted wanted, boolean removed) {
        Instant now = clock.instant();
        unit.run(
                "UPDATE {programme} SET sha = ?, origin = ?, wanted = ?, removed = ?, offered_sha = NULL, changed = ?"
                        + " WHERE id = ?",
                jar.sha(),
                origin,
                wanted,
                removed,
                now,
                jar.descriptor().id());
    }

    /** A jar that no programme runs is only weight. */
    private static String forgetUnused(Unit unit, String changed) {
        unit.run("DELETE FROM {jar} WHERE NOT EXISTS (SELECT 1 FROM {programme} p"
                + " WHERE {jar}.sha IN (p.sha, p.offered_sha, p.worked_sha))");
        unit.changed(Change.of("programma", changed));
        return changed;
    }
}
