package nl.kwartier.lifecycle.internal.list;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kwartier.api.Caller;
import nl.kwartier.api.lifecycle.Step.Kind;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import org.jspecify.annotations.Nullable;

/**
 * Takes jars into the list, from the inbox, by hand or with Kwartier. Another jar of a programme that ever ran is offered, because its
 * tables must be made ready first; of a programme that never ran it simply takes the place.
 */
public final class Arrivals {
    private final Store store;
    private final Clock clock;
    private final Jars jars;
    private final Steps steps;

    /** Takes jars into a store. */
    public Arrivals(Store store, Clock clock, Jars jars, Steps steps) {
        this.store = store;
        this.clock = clock;
        this.jars = jars;
        this.steps = steps;
    }

    /** What was taken from an inbox and is still known or was set aside, by file name. */
    public Map<String, Taken> takenFrom(String inbox) {
        var taken = new TreeMap<String, Taken>();
        store.read(Caller.system("map plugins vergelijken"), rows -> {
            rows.each(
                    "SELECT file, sha, programme FROM {inbox_file} WHERE inbox = ?"
                            + " UNION ALL SELECT file, sha, programme FROM {set_aside} WHERE inbox = ?",
                    row -> taken.put(row.text("file"), new Taken(row.text("sha"), row.text("programme"))),
                    inbox,
                    inbox);
            return taken;
        });
        return taken;
    }

    /**
     * Takes a jar that lies in an inbox.
     *
     * @param approval what is approved by dropping it, as in a demonstration; null when an administrator must look first
     */
    public void arrived(String inbox, String file, PluginJar jar, @Nullable Approval approval) {
        Caller caller = Caller.system("programma opnemen uit map plugins");
        store.write(caller, unit -> {
            take(unit, caller, jar, approval);
            noLongerAside(unit, inbox, file);
            unit.run(
                    "INSERT INTO {inbox_file} (inbox, file, sha, programme) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT (inbox, file) DO UPDATE SET sha = excluded.sha, programme = excluded.programme",
                    inbox,
                    file,
                    jar.sha(),
                    jar.descriptor().id());
            return jar.sha();
        });
    }

    /** Takes a jar that somebody hands in. It waits, whatever it is; one that is listed already changes nothing. */
    public void handedIn(Caller caller, PluginJar jar) {
        store.write(caller, unit -> {
            Optional<Listed> before = ProgrammeList.find(unit, jar.descriptor().id());
            if (before.filter(was -> was.sha().equals(jar.sha())).isEmpty()) {
                take(unit, caller, jar, null);
            }
            return jar.sha();
        });
    }

    /**
     * Notes that a file was taken away. Its programme is removed, unless it lies in the inbox of another node as well, or the file was set
     * aside.
     */
    public void gone(String inbox, String file, Taken taken) {
        Caller caller = Caller.system("programma weggehaald uit map plugins");
        store.write(caller, unit -> {
            noLongerAside(unit, inbox, file);
            if (unit.run("DELETE FROM {inbox_file} WHERE inbox = ? AND file = ?", inbox, file) == 0) {
                return file;
            }
            Optional<Listed> listed = ProgrammeList.find(unit, taken.programme());
            int changed = unit.run(
                    "UPDATE {programme} SET removed = ?, offered_sha = NULL, changed = ? WHERE id = ? AND removed = ?"
                            + " AND NOT EXISTS (SELECT 1 FROM {inbox_file} f WHERE f.programme = {programme}.id)",
                    true,
                    clock.instant(),
                    taken.programme(),
                    false);
            Jars.forgetUnused(unit);
            if (changed > 0 && listed.isPresent()) {
                note(unit, caller, Kind.REMOVED, listed.get());
            }
            return file;
        });
    }

    private static void noLongerAside(Unit unit, String inbox, String file) {
        unit.run("DELETE FROM {set_aside} WHERE inbox = ? AND file = ?", inbox, file);
    }

    /**
     * Takes a jar that came with Kwartier, unless the municipality already chose one itself.
     *
     * @param approval what is approved by starting this Kwartier; null when an administrator chooses
     * @return whether it waits to take the place of another jar
     */
    public boolean cameWithKwartier(PluginJar jar, @Nullable Approval approval) {
        Caller caller = Caller.system("meegeleverd programma opnemen");
        return store.write(caller, unit -> {
            String id = jar.descriptor().id();
            Optional<Listed> before = ProgrammeList.find(unit, id);
            if (before.isEmpty()) {
                jars.keep(unit, jar);
                add(unit, jar, Origin.DISTRIBUTION, approval == null ? Wanted.OFF : Wanted.ON, approval);
                noteArrival(unit, caller, jar, approval);
                return false;
            }
            Listed was = before.get();
            if (was.fromInbox() || was.sha().equals(jar.sha())) {
                return false;
            }
            jars.keep(unit, jar);
            if (was.worked()) {
                offer(unit, id, jar.sha());
                noteArrival(unit, caller, jar, null);
            } else {
                replace(unit, jar, Origin.DISTRIBUTION, was.wanted(), was.approved(), was.removed());
            }
            Jars.forgetUnused(unit);
            unit.changed(Change.of("programma", id));
            return was.worked();
        });
    }

    private void take(Unit unit, Caller caller, PluginJar jar, @Nullable Approval approval) {
        String id = jar.descriptor().id();
        Optional<Listed> before = ProgrammeList.find(unit, id);
        if (before.isPresent() && before.get().sha().equals(jar.sha())) {
            again(unit, before.get(), approval);
        } else {
            jars.keep(unit, jar);
            other(unit, caller, jar, approval, before.orElse(null));
        }
        Jars.forgetUnused(unit);
        unit.changed(Change.of("programma", id));
    }

    /** The jar that is listed already: what was offered in its place is withdrawn, and what was taken away comes back. */
    private void again(Unit unit, Listed was, @Nullable Approval approval) {
        Wanted wanted = approval != null && was.wanted() == Wanted.WAITING ? Wanted.ON : was.wanted();
        unit.run(
                "UPDATE {programme} SET offered_sha = NULL, removed = ?, origin = ?, wanted = ?, changed = ? WHERE id = ?",
                false,
                Origin.INBOX,
                approval != null && was.removed() ? Wanted.ON : wanted,
                clock.instant(),
                was.id());
    }

    private void other(Unit unit, Caller caller, PluginJar jar, @Nullable Approval approval, @Nullable Listed was) {
        Wanted wanted = approval == null ? Wanted.WAITING : Wanted.ON;
        if (was == null) {
            add(unit, jar, Origin.INBOX, wanted, approval);
        } else if (was.worked()) {
            unit.run("UPDATE {programme} SET origin = ? WHERE id = ?", Origin.INBOX, was.id());
            offer(unit, was.id(), jar.sha());
        } else {
            replace(unit, jar, Origin.INBOX, wanted, approval, false);
        }
        noteArrival(unit, caller, jar, was == null ? approval : null);
    }

    /** In a demonstration what is new is let in at once. */
    private void noteArrival(Unit unit, Caller caller, PluginJar jar, @Nullable Approval approval) {
        Kind kind = approval == null ? Kind.OFFERED : Kind.INSTALLED;
        var is = jar.descriptor();
        steps.done(unit, caller, kind, is.id(), is.version(), jar.sha());
    }

    private void offer(Unit unit, String id, String sha) {
        unit.run("UPDATE {programme} SET offered_sha = ?, changed = ? WHERE id = ?", sha, clock.instant(), id);
    }

    private void add(Unit unit, PluginJar jar, Origin origin, Wanted wanted, @Nullable Approval approval) {
        unit.run(
                "INSERT INTO {programme} (id, sha, origin, wanted, removed, demo_loaded, changed, approved)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                jar.descriptor().id(),
                jar.sha(),
                origin,
                wanted,
                false,
                false,
                clock.instant(),
                approval == null ? null : approval.text());
    }

    private void replace(
            Unit unit, PluginJar jar, Origin origin, Wanted wanted, @Nullable Approval approval, boolean removed) {
        unit.run(
                "UPDATE {programme} SET sha = ?, origin = ?, wanted = ?, approved = ?, removed = ?, offered_sha = NULL,"
                        + " changed = ? WHERE id = ?",
                jar.sha(),
                origin,
                wanted,
                approval == null ? null : approval.text(),
                removed,
                clock.instant(),
                jar.descriptor().id());
    }

    private void note(Unit unit, Caller caller, Kind kind, Listed listed) {
        steps.done(unit, caller, kind, listed.id(), listed.version(), listed.sha());
        unit.changed(Change.of("programma", listed.id()));
    }
}
