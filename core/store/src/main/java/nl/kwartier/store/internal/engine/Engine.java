package nl.kwartier.store.internal.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.kwartier.store.internal.sql.Dialect;
import nl.kwartier.store.internal.sql.GenerationTables;
import nl.kwartier.store.internal.sql.Tables;

/** A database. */
public interface Engine extends AutoCloseable {
    Dialect dialect();

    /** Reads in one snapshot, beside other reads and writing. */
    <T> T read(Task<T> task);

    /** The same without a time limit, for a copy or a comparison of whole tables. */
    <T> T readLong(Task<T> task);

    /** Writes in one transaction and returns when it is durable. */
    <T> T write(Task<T> task);

    /** The same without waiting. */
    <T> CompletableFuture<T> writeLater(Task<T> task);

    /** Adds rows and returns when they are durable. */
    void append(Append rows);

    /** The same without waiting. */
    CompletableFuture<Boolean> appendLater(Append rows);

    /** Changes tables in one transaction, without a time limit, while other nodes that want the same wait. */
    <T> T define(Task<T> task);

    /** Copies or deletes rows of tables that nobody uses, without a time limit and without looking at references. */
    <T> T bulk(Task<T> task);

    /** What it does with the tables of a whole generation. */
    GenerationTables generations();

    /** Takes something by its name for this node alone; nothing when another node has it. Not to be asked for twice. */
    Optional<Hold> hold(String name);

    /** Makes sure that rows which are written from now on come after those that are there. Called once, when the tables exist. */
    void keepOrder(Tables own);

    /** Whether other nodes may work on this database too. */
    boolean shared();

    /** What the health page says about it, by Dutch name. */
    Map<String, String> health();

    /** Finishes what was asked and lets go of the database. */
    @Override
    void close();
}
