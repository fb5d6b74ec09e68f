package nl.kwartier.store.internal.follow;

import nl.kwartier.api.store.Row;

/**
 * A place in the order in which rows were committed.
 *
 * @param tx the transaction; 0 where there is one writer
 * @param seq the row's number
 */
public record Place(long tx, long seq) implements Comparable<Place> {
    /** Before every row. */
    public static final Place START = new Place(0, 0);

    public static Place of(Row row) {
        return new Place(row.number("tx"), row.number("seq"));
    }

    @Override
    public int compareTo(Place other) {
        return tx == other.tx ? Long.compare(seq, other.seq) : Long.compare(tx, other.tx);
    }
}
