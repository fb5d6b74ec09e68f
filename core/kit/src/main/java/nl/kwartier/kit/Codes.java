package nl.kwartier.kit;

import nl.kwartier.api.Labelled;
import nl.kwartier.api.store.Row;
import org.jspecify.annotations.Nullable;

/** Reads Dutch codes back from rows. */
public final class Codes {
    private Codes() {}

    /**
     * The constant that a column holds.
     *
     * @param <E> an enum with Dutch codes
     * @param type the enum
     * @param row a row
     * @param column the column's name
     * @return the constant
     * @throws IllegalStateException when the row holds another code, since the programme wrote it itself
     */
    public static <E extends Enum<E> & Labelled> E of(Class<E> type, Row row, String column) {
        return known(type, row.text(column));
    }

    /**
     * The constant that a column holds, if any.
     *
     * @param <E> an enum with Dutch codes
     * @param type the enum
     * @param row a row
     * @param column the column's name
     * @return the constant, or null
     * @throws IllegalStateException when the row holds another code
     */
    public static <E extends Enum<E> & Labelled> @Nullable E orNull(Class<E> type, Row row, String column) {
        String code = row.textOrNull(column);
        return code == null ? null : known(type, code);
    }

    private static <E extends Enum<E> & Labelled> E known(Class<E> type, String code) {
        return Labelled.find(type, code)
                .orElseThrow(() -> new IllegalStateException(code + " is no " + type.getSimpleName()));
    }
}
