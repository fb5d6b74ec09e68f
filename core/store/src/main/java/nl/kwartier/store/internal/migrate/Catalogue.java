package nl.kwartier.store.internal.migrate;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.sql.Failures;
import nl.kwartier.store.internal.sql.Owners;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;

/**
 * Knows which generation of each owner's tables this node works on, and whether rows in it may change. One row in the database decides
 * which is the current one; this node takes up another only when it is told.
 */
public final class Catalogue {
    private static final int FIRST = 1;

    private final Engine engine;
    private final Tables own;
    private final Map<String, Tables> current = new ConcurrentHashMap<>();
    private final Map<String, Trial> trials = new ConcurrentHashMap<>();
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();
    private final Set<String> switching = ConcurrentHashMap.newKeySet();

    public Catalogue(Engine engine) {
        this.engine = engine;
        this.own = new Tables(engine.dialect(), Owners.STORE, FIRST);
    }

    /** The store's own tables, of which there is one generation. */
    public Tables own() {
        return own;
    }

    /** One generation of an owner's tables. */
    public Tables tables(String owner, int generation) {
        return new Tables(engine.dialect(), owner, generation);
    }

    /** The tables that an owner works with on this node. */
    public Tables tables(String owner) {
        Trial trial = trials.get(owner);
        if (trial != null) {
            return trial.tables;
        }
        Tables known = current.get(owner);
        return known != null ? known : current.computeIfAbsent(owner, this::load);
    }

    /**
     * The tables in which an owner may change rows now.
     *
     * @throws nl.kwartier.api.Refusal while they do not change
     */
    public Tables writable(String owner) {
        Trial trial = trials.get(owner);
        if (trial != null ? trial.readOnly : stopped.contains(owner) || switching.contains(owner)) {
            throw Failures.updating();
        }
        return tables(owner);
    }

    /** Whether the owner's tables change hands, or did without this node having taken up the new ones. */
    public boolean isOutdated(String owner) {
        return engine.read(session -> session.rows(own)
                        .number(
                                "SELECT count(*) FROM {owner} WHERE owner = ? AND (generation <> ? OR next IS NOT NULL)",
                                owner,
                                tables(owner).generation())
                > 0);
    }

    /** Refuses the owner's changes on this node from now on. */
    public void stop(String owner) {
        tables(owner);
        stopped.add(owner);
    }

    /** Lets the owner change rows again. */
    public void resume(String owner) {
        stopped.remove(owner);
    }

    /** Refuses the owner's changes until a unit that switches has ended one way or the other. */
    public void switching(String owner) {
        switching.add(owner);
    }

    /** The unit that would switch was undone. */
    public void notSwitched(String owner) {
        switching.remove(owner);
    }

    /** The unit that switched is durable. */
    public void switched(Tables tables) {
        current.put(tables.owner(), tables);
        trials.remove(tables.owner());
        stopped.remove(tables.owner());
        switching.remove(tables.owner());
    }

    /** Lets the owner work on other tables. */
    public void trial(Tables tables, boolean readOnly) {
        trials.put(tables.owner(), new Trial(tables, readOnly));
    }

    public void endTrial(String owner) {
        trials.remove(owner);
    }

    /** The generation that is to be brought up to date, as the transaction sees it; an owner that is new gets its first. */
    Tables claim(Session session, String owner) {
        Rows rows = session.rows(own);
        rows.run("INSERT INTO {owner} (owner, generation) VALUES (?, ?) ON CONFLICT DO NOTHING", owner, FIRST);
        Trial trial = trials.get(owner);
        return trial != null
                ? trial.tables
                : tables(owner, (int) rows.number("SELECT generation FROM {owner} WHERE owner = ?", owner));
    }

    /** Forgets what it knew of an owner, because that may have changed. */
    public void forget(String owner) {
        current.remove(owner);
    }

    private Tables load(String owner) {
        if (owner.equals(Owners.STORE)) {
            return own;
        }
        Owners.prefix(owner);
        int found = engine.read(
                session -> (int) session.rows(own).number("SELECT generation FROM {owner} WHERE owner = ?", owner));
        return tables(owner, Math.max(found, FIRST));
    }

    /** Tables that are not the current ones and are worked on all the same. */
    private record Trial(Tables tables, boolean readOnly) {}
}
