package nl.kwartier.store.internal.engine;

import nl.kwartier.store.internal.sql.Session;

/**
 * Work on rows inside one transaction.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface Task<T> {
    /** Does the work. May be called again when what it did was rolled back. */
    T on(Session session);

    /** Whether it is one statement, which is undone by itself when it fails. */
    default boolean single() {
        return false;
    }

    /** Whether it is done in a transaction of its own in which references are not looked at. */
    default boolean loose() {
        return false;
    }
}
