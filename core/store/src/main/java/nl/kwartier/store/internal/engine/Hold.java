package nl.kwartier.store.internal.engine;

/** Something that one node of all has to itself until it lets go or dies. */
@FunctionalInterface
public interface Hold extends AutoCloseable {
    @Override
    void close();
}
