package nl.kwartier.api.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One row of a query. Columns are found by their name in the query, in lower case. A method without {@code OrNull} throws
 * {@code IllegalStateException} on a null, because the table said there would be none.
 */
@ProviderType
public interface Row {
    /**
     * A text.
     *
     * @param column the column's name
     * @return the text
     */
    String text(String column);

    /**
     * A text that may be absent.
     *
     * @param column the column's name
     * @return the text or null
     */
    @Nullable String textOrNull(String column);

    /**
     * A whole number.
     *
     * @param column the column's name
     * @return the number; 0 when it is null
     */
    long number(String column);

    /**
     * A whole number that may be absent.
     *
     * @param column the column's name
     * @return the number or null
     */
    @Nullable Integer integerOrNull(String column);

    /**
     * A number with a fraction that may be absent.
     *
     * @param column the column's name
     * @return the number or null
     */
    @Nullable Double realOrNull(String column);

    /**
     * A flag, kept as 0 or 1.
     *
     * @param column the column's name
     * @return true for 1
     */
    boolean flag(String column);

    /**
     * A flag that may be unanswered.
     *
     * @param column the column's name
     * @return true for 1, false for 0, or null
     */
    @Nullable Boolean flagOrNull(String column);

    /**
     * A moment, kept as epoch milliseconds.
     *
     * @param column the column's name
     * @return the moment
     */
    Instant instant(String column);

    /**
     * A moment that may be absent.
     *
     * @param column the column's name
     * @return the moment or null
     */
    @Nullable Instant instantOrNull(String column);

    /**
     * A date, kept as ISO text.
     *
     * @param column the column's name
     * @return the date or null
     */
    @Nullable LocalDate dateOrNull(String column);

    /**
     * A time of day, kept as ISO text.
     *
     * @param column the column's name
     * @return the time or null
     */
    @Nullable LocalTime timeOrNull(String column);

    /**
     * Bytes.
     *
     * @param column the column's name
     * @return the bytes or null
     */
    byte @Nullable [] bytesOrNull(String column);
}
