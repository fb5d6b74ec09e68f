package nl.kwartier.store.internal.generation;

import java.util.List;
import nl.kwartier.api.store.Row;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.follow.Follower;
import nl.kwartier.store.internal.follow.Place;
import nl.kwartier.store.internal.outbox.Outbox;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Tables;

/** After a copy was put back: erases the owners once more that were erased after it was made. */
public final class ErasedAgain {
    private static final String WANTED =
            " FROM {event} WHERE owner = '" + Outbox.AGAIN + "' AND type = '" + Outbox.ERASED + "'";

    private final Engine engine;
    private final Tables own;
    private final StoredGenerations generations;
    private final Follower follower;

    public ErasedAgain(Engine engine, Tables own, StoredGenerations generations) {
        this.engine = engine;
        this.own = own;
        this.generations = generations;
        this.follower = new Follower(engine, own, "store-erased-again");
    }

    /** Does what there is to do; on more than one node, one of them does. */
    public void run() {
        follower.introduceAtStart();
        for (Todo todo : engine.<List<Todo>>read(session -> todo(session.rows(own)))) {
            generations.erase(todo.owner);
            engine.write(session -> {
                follower.place(session.rows(own));
                follower.move(session, follower.standsAt(session.rows(own)), todo.place);
                return true;
            });
        }
    }

    private List<Todo> todo(Rows rows) {
        Place from = follower.place(rows);
        return rows.list(
                "SELECT tx, seq, subject" + WANTED + " AND " + engine.dialect().after() + " ORDER BY "
                        + engine.dialect().order(),
                Todo::of,
                from.tx(),
                from.seq());
    }

    private record Todo(Place place, String owner) {
        static Todo of(Row row) {
            return new Todo(Place.of(row), row.text("subject"));
        }
    }
}
