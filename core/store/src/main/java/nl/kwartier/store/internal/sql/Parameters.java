package nl.kwartier.store.internal.sql;

import java.lang.reflect.RecordComponent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Labelled;
import org.jspecify.annotations.Nullable;

/** Puts values at the question marks, in the one form that both databases keep. */
final class Parameters {
    private Parameters() {}

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else if (value instanceof String text) {
            statement.setString(at, storable(text));
        } else if (value instanceof Integer number) {
            statement.setInt(at, number);
        } else if (value instanceof Long number) {
            statement.setLong(at, number);
        } else if (value instanceof Boolean flag) {
            statement.setInt(at, flag ? 1 : 0);
        } else {
            bindOther(statement, at, value);
        }
    }

    private static void bindOther(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof Instant moment) {
            statement.setLong(at, moment.toEpochMilli());
        } else if (value instanceof LocalDate || value instanceof LocalTime) {
            statement.setString(at, value.toString());
        } else if (value instanceof Double number) {
            statement.setDouble(at, finite(number));
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else if (value instanceof Labelled labelled) {
            statement.setString(at, labelled.code());
        } else if (value instanceof Enum<?> constant) {
            statement.setString(at, constant.name());
        } else {
            bind(statement, at, onlyComponent(value));
        }
    }

    /** PostgreSQL keeps no NUL and no half characters; SQLite would keep them, so that a later move would fail. */
    private static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == 0 || (Character.isSurrogate(next) && !pairAt(text, i))) {
                throw new InvalidValue("Deze tekst bevat een teken dat wij niet kunnen bewaren. Typ de tekst opnieuw.");
            }
            if (Character.isHighSurrogate(next)) {
                i++;
            }
        }
        return text;
    }

    private static boolean pairAt(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** SQLite would silently keep NaN as null. */
    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " cannot be kept; expected a finite number");
        }
        return number;
    }

    private static Object onlyComponent(Object value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        if (components == null || components.length != 1) {
            throw new IllegalArgumentException(
                    value.getClass().getName() + " cannot be a parameter; see Store for what can");
        }
        try {
            components[0].getAccessor().setAccessible(true);
            return components[0].getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(value.getClass().getName() + " does not give its value", e);
        }
    }
}
