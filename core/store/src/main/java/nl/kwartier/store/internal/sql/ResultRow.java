package nl.kwartier.store.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.kwartier.api.store.Row;
import org.jspecify.annotations.Nullable;

/** The row at which a result stands. */
final class ResultRow implements Row {
    private final ResultSet result;

    ResultRow(ResultSet result) {
        this.result = result;
    }

    @Override
    public String text(String column) {
        return present(textOrNull(column), column);
    }

    @Override
    public @Nullable String textOrNull(String column) {
        return get(column, ResultSet::getString);
    }

    @Override
    public long number(String column) {
        Long value = longOrNull(column);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Integer integerOrNull(String column) {
        Long value = longOrNull(column);
        return value == null ? null : Math.toIntExact(value);
    }

    @Override
    public @Nullable Double realOrNull(String column) {
        Double value = get(column, ResultSet::getDouble);
        return wasNull() ? null : value;
    }

    @Override
    public boolean flag(String column) {
        return present(flagOrNull(column), column);
    }

    @Override
    public @Nullable Boolean flagOrNull(String column) {
        Long value = longOrNull(column);
        return value == null ? null : value != 0;
    }

    @Override
    public Instant instant(String column) {
        return present(instantOrNull(column), column);
    }

    @Override
    public @Nullable Instant instantOrNull(String column) {
        Long value = longOrNull(column);
        return value == null ? null : Instant.ofEpochMilli(value);
    }

    @Override
    public @Nullable LocalDate dateOrNull(String column) {
        String value = textOrNull(column);
        return value == null ? null : LocalDate.parse(value);
    }

    @Override
    public @Nullable LocalTime timeOrNull(String column) {
        String value = textOrNull(column);
        return value == null ? null : LocalTime.parse(value);
    }

    @Override
    public byte @Nullable [] bytesOrNull(String column) {
        return get(column, ResultSet::getBytes);
    }

    private @Nullable Long longOrNull(String column) {
        Long value = get(column, ResultSet::getLong);
        return wasNull() ? null : value;
    }

    private boolean wasNull() {
        try {
            return result.wasNull();
        } catch (SQLException e) {
            throw new IllegalStateException("The row is no longer there", e);
        }
    }

    private <T extends @Nullable Object> T get(String column, Getter<T> getter) {
        try {
            return getter.get(result, column);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read column " + column + ": " + e.getMessage(), e);
        }
    }

    private static <T> T present(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is null, although its table says it never is");
        }
        return value;
    }

    private interface Getter<T extends @Nullable Object> {
        T get(ResultSet result, String column) throws SQLException;
    }
}
