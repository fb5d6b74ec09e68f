package nl.kwartier.api.store;

import java.util.concurrent.CompletableFuture;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The tables of one owner: a module of the core, or a programme. Each bundle that asks for this service gets the store of its own
 * owner, named by its manifest header {@code Kwartier-Owner} or {@code Kwartier-Programma}; it can reach no other.
 *
 * <p>SQL is plain and the same on SQLite and PostgreSQL. A table is named between braces, {@code {koppeling}}, and the store fills in
 * the owner and the generation; parameters are question marks. A parameter may be a {@code String}, {@code Integer}, {@code Long},
 * {@code Double}, {@code Boolean} (kept as 0 or 1), {@code Instant} (epoch milliseconds), {@code LocalDate} and {@code LocalTime} (ISO
 * text), {@code byte[]}, {@code Labelled} (its code), any other {@code Enum} (its name), a record with one such component (an id), or
 * null.
 *
 * <p>Two things to say explicitly, because the databases differ: where nulls sort ({@code ORDER BY ended NULLS LAST}), and the type of a
 * parameter that is compared with nothing but null. Statements other than on rows are refused.
 *
 * <p>A database error never reaches the caller as such: a unique key that is taken becomes a {@link DuplicateRow}, a busy or broken
 * database a {@link Refusal} with {@code KW-DIENST}.
 */
@ProviderType
public interface Store {
    /**
     * Reads in one consistent snapshot. May run next to other reads and to writing.
     *
     * @param <T> what comes out
     * @param caller on whose behalf; residents that the work {@linkplain Reader#saw saw} are logged before {@link #settle} returns
     * @param work reads and returns; no input or output of its own
     * @return what the work returned
     */
    <T> T read(Caller caller, Work<Reader, T> work);

    /**
     * Changes rows, all or nothing, and returns when the change is durable. Units run one after the other, in the order in which they
     * were asked for; many are committed together. With the rows go, in the same transaction, a record of the change and of what was
     * read, and the events that were announced.
     *
     * @param <T> what comes out
     * @param caller on whose behalf
     * @param work changes and returns; no input or output of its own, at most 5 seconds. May run twice on PostgreSQL, so that it must not
     *     change anything but rows
     * @return what the work returned
     * @throws IllegalStateException when called from inside a unit: that would wait for itself
     */
    <T> T write(Caller caller, Work<Unit, T> work);

    /**
     * The same as {@link #write} without waiting.
     *
     * @param <T> what comes out
     * @param caller on whose behalf
     * @param work changes and returns
     * @return completed when the change is durable, or with the exception that undid it
     */
    <T> CompletableFuture<T> writeLater(Caller caller, Work<Unit, T> work);

    /**
     * Makes the record of what the caller read durable, as one record for all residents. Whoever gives an answer calls this before the
     * answer leaves; if it fails there is no answer. Does nothing when the caller saw nobody.
     *
     * @param caller whose reading is to be logged
     * @throws Refusal with {@code KW-DIENST} when the record could not be written
     */
    void settle(Caller caller);

    /**
     * The same as {@link #settle} without waiting, so that reading on and logging run side by side.
     *
     * @param caller whose reading is to be logged
     * @return completed when the record is durable
     */
    CompletableFuture<Void> settleLater(Caller caller);

    /**
     * Work on rows.
     *
     * @param <R> what it works with
     * @param <T> what comes out
     */
    @FunctionalInterface
    interface Work<R, T> {
        /**
         * Does the work.
         *
         * @param rows where to read or change
         * @return what the caller of the store gets
         */
        T on(R rows);
    }
}
