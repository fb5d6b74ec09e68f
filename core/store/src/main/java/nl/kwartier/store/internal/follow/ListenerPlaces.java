package nl.kwartier.store.internal.follow;

import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;

/**
 * How far an owner's listeners had come when the rows of a generation stopped changing. Whoever goes on with those rows has to hear again
 * what was announced since: otherwise a resident who was removed in the meantime would be back. Events are never deleted.
 */
public final class ListenerPlaces {
    private final Tables own;

    public ListenerPlaces(Tables own) {
        this.own = own;
    }

    /** Notes how far they are now. */
    public void keep(Session session, Tables generation) {
        forget(session, generation);
        session.rows(own)
                .run(
                        "INSERT INTO {listener_place} (owner, generation, name, tx, seq) "
                                + "SELECT owner, CAST(? AS integer), name, tx, seq FROM {follower} WHERE owner = ?",
                        generation.generation(),
                        generation.owner());
    }

    /** Sets them back to where they were. One that was not there yet goes on where it is. */
    public void restore(Session session, Tables generation) {
        session.rows(own)
                .run(
                        "UPDATE {follower} SET tx = kept.tx, seq = kept.seq, turn = turn + 1 FROM {listener_place} kept "
                                + "WHERE kept.owner = ? AND kept.generation = ? AND kept.name = {follower}.name",
                        generation.owner(),
                        generation.generation());
    }

    /** Forgets it of a generation that goes. */
    public void forget(Session session, Tables generation) {
        session.rows(own)
                .run(
                        "DELETE FROM {listener_place} WHERE owner = ? AND generation = ?",
                        generation.owner(),
                        generation.generation());
    }

    /** Forgets every listener of an owner: who comes back hears what is announced from then on. */
    public void erase(Session session, String owner) {
        Rows rows = session.rows(own);
        rows.run("DELETE FROM {listener_place} WHERE owner = ?", owner);
        rows.run("DELETE FROM {follower} WHERE owner = ?", owner);
    }
}
