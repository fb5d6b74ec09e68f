package nl.kwartier.store.internal.postgres;

import java.sql.SQLException;
import java.util.Set;
import nl.kwartier.api.store.DuplicateRow;
import nl.kwartier.store.internal.sql.Failures;
import nl.kwartier.store.internal.sql.Guard;
import nl.kwartier.store.internal.sql.OutOfReach;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes PostgreSQL's errors into those that the store promises. */
final class PostgresErrors {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresErrors.class);

    /** Serialization failure, deadlock, and a statement whose tables another node has just changed. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "0A000", "26000");

    /** No such table or schema, or no right to change it. */
    private static final Set<String> OUT_OF_REACH = Set.of("42P01", "3F000", "42501");

    private static final String DUPLICATE = "23505";
    private static final String DISK_FULL = "53100";
    private static final String CANCELLED = "57014";
    private static final String LOCK_TAKEN = "55P03";

    private PostgresErrors() {}

    static RuntimeException translate(SQLException error, String sql) {
        SQLException told = error.getNextException() != null ? error.getNextException() : error;
        String state = String.valueOf(told.getSQLState());
        if (CONFLICTS.contains(state)) {
            return new Conflict(told);
        }
        if (OUT_OF_REACH.contains(state)) {
            return new OutOfReach(told, sql);
        }
        return switch (state) {
            case DUPLICATE -> new DuplicateRow(constraint(told), told);
            case CANCELLED -> Guard.tooLong();
            case DISK_FULL -> logged(told, sql, Failures.diskFull());
            case LOCK_TAKEN -> logged(told, sql, Failures.busy());
            default -> byClass(told, sql, state);
        };
    }

    private static RuntimeException byClass(SQLException error, String sql, String state) {
        String kind = state.substring(0, 2);
        boolean gone = Set.of("08", "53", "57", "58", "nu").contains(kind);
        return gone ? logged(error, sql, Failures.unreachable()) : Failures.wrong(error, sql);
    }

    private static String constraint(SQLException error) {
        if (error instanceof PSQLException known && known.getServerErrorMessage() != null) {
            return known.getServerErrorMessage().getTable() + " "
                    + known.getServerErrorMessage().getConstraint();
        }
        return String.valueOf(error.getMessage());
    }

    private static RuntimeException logged(SQLException error, String sql, RuntimeException answer) {
        LOG.error("PostgreSQL: {} -- in: {}", error.getMessage(), sql);
        return answer;
    }
}
