package nl.kwartier.store.internal.sql;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What the databases do differently with the tables of a whole generation. */
public interface GenerationTables {
    /** The generations of which there is anything. */
    Set<Integer> present(Session session, String owner);

    /** The tables of a generation, by name. */
    List<TableShape> shapes(Session session, Tables generation);

    /** The tables of a generation with the columns and the key that the owner gave them. */
    List<TableShape> declared(Session session, Tables generation);

    /** How many bytes the tables of a generation and their indexes take. */
    long bytes(Session session, Tables generation);

    /** How many rows a table holds if the database can say so without counting them, or if it holds few; nothing otherwise. */
    OptionalLong estimate(Session session, Tables generation, TableShape shape);

    /** How many rows are copied at first and at most in one transaction. */
    ChunkSize chunk();

    /** Makes sure that no node changes these rows any more, once those that are doing so have ended. */
    void stop(Session session, Tables generation);

    /** Lets these rows change again. */
    void allow(Session session, Tables generation);

    /** Takes away the references between tables that would give an order to copying, and returns the statements that restore them. */
    List<String> loosen(Session session, Tables generation);

    /** Lets the numbers that the database hands out go on where they are in the other generation. */
    void goOnCounting(Session session, Tables from, Tables to);

    /** Statements that delete some rows of a table that is to be dropped, to be repeated; empty where dropping is quick. */
    List<String> thinOut(Tables generation, TableShape shape, int rows);

    /** Drops whatever there is of a generation. */
    void drop(Session session, Tables generation);

    /** Whether an owner that has no tables has something else here. */
    boolean lingers(Session session, String owner);

    /** Takes that away. */
    boolean leave(Session session, String owner);

    /**
     * How many rows.
     *
     * @param first at first
     * @param most at most
     * @param millis how long it should take
     */
    record ChunkSize(int first, int most, long millis) {}
}
