package nl.kwartier.store.internal.session;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Sessions;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.sql.Tables;
import nl.kwartier.store.internal.sql.TextMap;

/** Keeps sessions in a table of the store. Who logs in is recorded by whoever lets people in, so this records nothing. */
public final class StoredSessions implements Sessions {
    private final Engine engine;
    private final Tables tables;

    public StoredSessions(Engine engine, Tables tables) {
        this.engine = engine;
        this.tables = tables;
    }

    @Override
    public Optional<Kept> load(String id) {
        return engine.read(session -> session.rows(tables)
                .first(
                        "SELECT id, created, accessed, expires, attributes FROM {session} WHERE id = ?",
                        StoredSessions::kept,
                        id));
    }

    @Override
    public void save(Kept session) {
        engine.write(unit -> unit.rows(tables)
                .run(
                        "INSERT INTO {session} (id, created, accessed, expires, attributes) VALUES (?, ?, ?, ?, ?) "
                                + "ON CONFLICT (id) DO UPDATE SET accessed = excluded.accessed, expires = excluded.expires, "
                                + "attributes = excluded.attributes",
                        session.id(),
                        session.created(),
                        session.accessed(),
                        session.expires(),
                        TextMap.write(session.attributes())));
    }

    @Override
    public boolean delete(String id) {
        return engine.write(unit -> unit.rows(tables).run("DELETE FROM {session} WHERE id = ?", id)) > 0;
    }

    @Override
    public Set<String> expired(Instant before) {
        return new LinkedHashSet<>(engine.read(session -> session.rows(tables)
                .list(
                        "SELECT id FROM {session} WHERE expires < ? ORDER BY expires LIMIT 500",
                        row -> row.text("id"),
                        before)));
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.text("id"),
                row.instant("created"),
                row.instant("accessed"),
                row.instant("expires"),
                TextMap.read(row.bytesOrNull("attributes")));
    }
}
