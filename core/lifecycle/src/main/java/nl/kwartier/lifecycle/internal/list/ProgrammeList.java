package nl.kwartier.lifecycle.internal.list;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Step.Kind;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;

/** The list as it is kept in the database: what is wanted of each programme, and which jar of it. */
public final class ProgrammeList {
    private static final String ROW =
            "SELECT p.id, p.sha, p.origin, p.wanted, p.removed, p.demo_loaded, p.changed, p.worked_sha, p.approved,"
                    + " p.updated, p.offered_sha, p.previous_sha, j.title, j.about, j.version, j.icon, j.signer,"
                    + " o.version AS offered_version, b.version AS previous_version"
                    + " FROM {programme} p JOIN {jar} j ON j.sha = p.sha LEFT JOIN {jar} o ON o.sha = p.offered_sha"
                    + " LEFT JOIN {jar} b ON b.sha = p.previous_sha";

    /** One row, unless somebody decided otherwise since it was read: on this node between two rounds, or on another at any moment. */
    private static final String AS_IT_WAS = " WHERE id = ? AND sha = ? AND wanted = ? AND removed = ?";

    private final Store store;
    private final Clock clock;
    private final Steps steps;

    /** Keeps the list in a store, and what was done in a history. */
    public ProgrammeList(Store store, Clock clock, Steps steps) {
        this.store = store;
        this.clock = clock;
        this.steps = steps;
    }

    /** All programmes, without their jars. */
    public List<Listed> all() {
        return store.read(
                Caller.system("programma's vergelijken"), rows -> rows.list(ROW + " ORDER BY p.id", Listed::of));
    }

    /** One programme. */
    public Optional<Listed> find(String id) {
        return store.read(Caller.system("programma's vergelijken"), rows -> find(rows, id));
    }

    static Optional<Listed> find(Reader rows, String id) {
        return rows.first(ROW + " WHERE p.id = ?", Listed::of, id);
    }

    private static Listed found(Unit unit, String id) {
        return find(unit, id).orElseThrow(() -> Refusal.notFound("Dit programma"));
    }

    /** Switches a programme on. It brings back a removed one, from the jar that is kept. */
    public void switchOn(Caller caller, String id) {
        store.write(caller, unit -> {
            Listed listed = found(unit, id);
            if (!listed.letIn()) {
                throw Refusal.of(
                        ErrorCode.CONDITION,
                        "Dit programma is nog niet toegelaten. Bekijk eerst wat het gaat doen, en laat het dan toe.");
            }
            unit.run(
                    "UPDATE {programme} SET wanted = ?, removed = ?, changed = ? WHERE id = ?",
                    Wanted.ON,
                    false,
                    clock.instant(),
                    id);
            return done(unit, caller, Kind.STARTED, listed);
        });
    }

    /** Switches a programme off. */
    public void switchOff(Caller caller, String id) {
        store.write(caller, unit -> {
            Listed listed = found(unit, id);
            unit.run("UPDATE {programme} SET wanted = ?, changed = ? WHERE id = ?", Wanted.OFF, clock.instant(), id);
            return done(unit, caller, Kind.STOPPED, listed);
        });
    }

    /** Lets a programme in for the first time. */
    public void letIn(Caller caller, String id, String sha, Approval approval) {
        store.write(caller, unit -> {
            Listed listed = found(unit, id);
            if (!listed.sha().equals(sha)) {
                throw anotherWaits();
            }
            unit.run(
                    "UPDATE {programme} SET wanted = ?, removed = ?, approved = ?, changed = ? WHERE id = ?",
                    Wanted.ON,
                    false,
                    approval.text(),
                    clock.instant(),
                    id);
            return done(unit, caller, Kind.INSTALLED, listed);
        });
    }

    /** A refusal because the jar that was looked at is not the one that waits. */
    public static Refusal anotherWaits() {
        return Refusal.of(
                ErrorCode.VERSION,
                "Intussen wacht er een ander bestand van dit programma. Bekijk opnieuw wat het gaat doen.");
    }

    /** Turns down what waits: another version, or a programme that was never let in. */
    public void decline(Caller caller, String id) {
        store.write(caller, unit -> {
            Listed listed = found(unit, id);
            if (listed.offer() != null) {
                unit.run("UPDATE {programme} SET offered_sha = NULL, changed = ? WHERE id = ?", clock.instant(), id);
            } else if (!listed.letIn()) {
                forget(unit, id);
            } else {
                throw Refusal.of(ErrorCode.CONDITION, "Er wacht geen andere versie van dit programma.");
            }
            Jars.forgetUnused(unit);
            return done(unit, caller, Kind.DECLINED, listed);
        });
    }

    /** Takes a programme away; its jar and its data are kept. */
    public void remove(Caller caller, String id) {
        store.write(caller, unit -> {
            Listed listed = found(unit, id);
            unit.run(
                    "UPDATE {programme} SET removed = ?, offered_sha = NULL, changed = ? WHERE id = ?",
                    true,
                    clock.instant(),
                    id);
            Jars.forgetUnused(unit);
            return done(unit, caller, Kind.REMOVED, listed);
        });
    }

    /** Forgets a programme that was taken away and whose data is gone. */
    public void erased(Caller caller, Listed listed) {
        store.write(caller, unit -> {
            forget(unit, listed.id());
            Jars.forgetUnused(unit);
            return done(unit, caller, Kind.ERASED, listed);
        });
    }

    /** Notes which jar runs, so that its data is known to go with it. */
    public void worked(String id, String sha) {
        store.write(
                Caller.system("programma onthouden dat werkt"),
                unit -> unit.run("UPDATE {programme} SET worked_sha = ? WHERE id = ? AND sha = ?", sha, id, sha));
    }

    /**
     * Notes that another jar took over, together with what the rest of the unit does. The one before is kept to go back to.
     *
     * @throws Refusal when somebody decided otherwise since the row was read
     */
    public void updated(Unit unit, Listed from, String sha, Approval approval) {
        int changed = unit.run(
                "UPDATE {programme} SET previous_sha = sha, sha = ?, worked_sha = ?, wanted = ?, removed = ?, approved = ?,"
                        + " offered_sha = NULL, updated = ?, changed = ?" + AS_IT_WAS + " AND offered_sha = ?",
                sha,
                sha,
                Wanted.ON,
                false,
                approval.text(),
                clock.instant(),
                clock.instant(),
                from.id(),
                from.sha(),
                from.wanted(),
                from.removed(),
                sha);
        replaced(unit, from, changed);
    }

    /**
     * Notes that the jar before came back. Unless a newer one waits, the one that it took the place of is offered, for whoever wants to
     * try again.
     *
     * @throws Refusal when somebody decided otherwise since the row was read
     */
    public void wentBack(Unit unit, Listed from, String to) {
        int changed = unit.run(
                "UPDATE {programme} SET sha = ?, worked_sha = ?, offered_sha = COALESCE(offered_sha, sha), previous_sha = NULL,"
                        + " updated = NULL, changed = ?" + AS_IT_WAS + " AND previous_sha = ?",
                to,
                to,
                clock.instant(),
                from.id(),
                from.sha(),
                from.wanted(),
                from.removed(),
                to);
        replaced(unit, from, changed);
    }

    private static void replaced(Unit unit, Listed from, int changed) {
        if (changed == 0) {
            throw Refusal.of(ErrorCode.VERSION, "Intussen is er iets anders met dit programma gedaan. Kijk opnieuw.");
        }
        Jars.forgetUnused(unit);
        unit.changed(Change.of("programma", from.id()));
    }

    /** Notes that the demonstration data is in, so that it comes once. */
    public void demoLoaded(String id) {
        store.write(
                Caller.system("demo laden"),
                unit -> unit.run("UPDATE {programme} SET demo_loaded = ? WHERE id = ?", true, id));
    }

    /** Its files are remembered, so that those that still lie in an inbox are not taken for new ones at the next start. */
    private static void forget(Unit unit, String id) {
        unit.run(
                "INSERT INTO {set_aside} (inbox, file, sha, programme)"
                        + " SELECT inbox, file, sha, programme FROM {inbox_file} WHERE programme = ?",
                id);
        unit.run("DELETE FROM {inbox_file} WHERE programme = ?", id);
        unit.run("DELETE FROM {programme} WHERE id = ?", id);
    }

    private String done(Unit unit, Caller caller, Kind kind, Listed listed) {
        steps.done(unit, caller, kind, listed.id(), listed.version(), listed.sha());
        unit.changed(Change.of("programma", listed.id()));
        return listed.id();
    }
}
