package nl.kwartier.api.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Reads rows in one consistent snapshot. Valid only inside the work it was given to, on that thread. */
@ProviderType
public interface Reader {
    /**
     * Reads all rows of a query that has a LIMIT or is small by nature.
     *
     * @param <T> what a row becomes
     * @param sql a query with tables between braces
     * @param map makes something of one row
     * @param parameters one for each question mark
     * @return the rows in the order of the query
     */
    <T> List<T> list(String sql, Function<Row, T> map, @Nullable Object... parameters);

    /**
     * Reads the first row.
     *
     * @param <T> what the row becomes
     * @param sql a query with tables between braces
     * @param map makes something of the row; not null
     * @param parameters one for each question mark
     * @return the first row, or nothing when there is none
     */
    <T> Optional<T> first(String sql, Function<Row, T> map, @Nullable Object... parameters);

    /**
     * Reads rows one by one, without holding them all.
     *
     * @param sql a query with tables between braces
     * @param each is given each row; the row is valid only during the call
     * @param parameters one for each question mark
     */
    void each(String sql, Consumer<Row> each, @Nullable Object... parameters);

    /**
     * Reads one number, such as a count.
     *
     * @param sql a query whose first column is a whole number
     * @param parameters one for each question mark
     * @return the number; 0 when there is no row or it is null
     */
    long number(String sql, @Nullable Object... parameters);

    /**
     * Notes that data about a resident was read, so that it will be logged.
     *
     * @param residentId the resident's id
     */
    void saw(String residentId);
}
