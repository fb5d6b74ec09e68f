package nl.kwartier.store.internal.migrate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.sql.Owners;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;

/** Knows which generation of each owner's tables is the current one. One row decides, so that one row can switch. */
public final class Catalogue {
    private static final int FIRST = 1;

    private final Engine engine;
    private final Tables own;
    private final Map<String, Tables> current = new ConcurrentHashMap<>();

    public Catalogue(Engine engine) {
        this.engine = engine;
        this.own = new Tables(engine.dialect(), Owners.STORE, FIRST);
    }

    /** The store's own tables, of which there is one generation. */
    public Tables own() {
        return own;
    }

    /** The tables that an owner works with now. */
    public Tables tables(String owner) {
        Tables known = current.get(owner);
        return known != null ? known : current.computeIfAbsent(owner, this::load);
    }

    /** The current generation, as the transaction sees it; an owner that is new gets its first. */
    Tables claim(Session session, String owner) {
        Rows rows = session.rows(own);
        rows.run("INSERT INTO {owner} (owner, generation) VALUES (?, ?) ON CONFLICT DO NOTHING", owner, FIRST);
        return new Tables(
                engine.dialect(), owner, (int) rows.number("SELECT generation FROM {owner} WHERE owner = ?", owner));
    }

    /** Forgets what it knew of an owner, because that may have changed. */
    void forget(String owner) {
        current.remove(owner);
    }

    private Tables load(String owner) {
        if (owner.equals(Owners.STORE)) {
            return own;
        }
        Owners.prefix(owner);
        int found = engine.read(
                session -> (int) session.rows(own).number("SELECT generation FROM {owner} WHERE owner = ?", owner));
        return new Tables(engine.dialect(), owner, Math.max(found, FIRST));
    }
}
