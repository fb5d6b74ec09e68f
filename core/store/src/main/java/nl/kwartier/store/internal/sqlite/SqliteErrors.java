package nl.kwartier.store.internal.sqlite;

import java.sql.SQLException;
import nl.kwartier.api.store.DuplicateRow;
import nl.kwartier.store.internal.sql.Failures;
import nl.kwartier.store.internal.sql.Guard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Makes SQLite's errors into those that the store promises. */
final class SqliteErrors {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteErrors.class);

    /** The primary code is in the lowest byte of an extended one. */
    private static final int PRIMARY = 0xFF;

    private SqliteErrors() {}

    static RuntimeException translate(SQLException error, String sql) {
        if (!(error instanceof SQLiteException known)) {
            return logged(error, sql, Failures.unreachable());
        }
        return switch (known.getResultCode()) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
                new DuplicateRow(String.valueOf(error.getMessage()), error);
            default -> isDiskFull(error) ? logged(error, sql, Failures.diskFull()) : byPrimary(known, sql);
        };
    }

    /** Also when the index beside the log finds no room: SQLite calls that an error of the disk. */
    static boolean isDiskFull(SQLException error) {
        return error instanceof SQLiteException known
                && (known.getResultCode() == SQLiteErrorCode.SQLITE_FULL
                        || known.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);
    }

    private static RuntimeException byPrimary(SQLiteException error, String sql) {
        return switch (error.getResultCode().code & PRIMARY) {
            case 9 -> Guard.tooLong();
            case 5, 6 -> logged(error, sql, Failures.busy());
            case 7, 10, 11, 14, 26 -> logged(error, sql, Failures.unreachable());
            default -> Failures.wrong(error, sql);
        };
    }

    private static RuntimeException logged(SQLException error, String sql, RuntimeException answer) {
        LOG.error("SQLite: {} -- in: {}", error.getMessage(), sql);
        return answer;
    }
}
