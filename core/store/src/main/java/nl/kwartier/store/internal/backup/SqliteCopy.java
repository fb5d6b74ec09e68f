package nl.kwartier.store.internal.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** One connection to a database file, for looking at it as a whole. */
final class SqliteCopy implements AutoCloseable {
    private static final int BUSY_MILLIS = 30_000;
    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Connection connection;

    private SqliteCopy(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file that is there. */
    static SqliteCopy open(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return new SqliteCopy(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
    }

    /** Whether a file begins as a database of SQLite does. */
    static boolean looksLike(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
        }
    }

    /** Whether an error says that the disk is full, or that a file may not grow further. */
    static boolean isFull(SQLException error) {
        return error instanceof SQLiteException known
                && (known.getResultCode() == SQLiteErrorCode.SQLITE_FULL
                        || known.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_WRITE
                        || known.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);
    }

    long bytes() throws SQLException {
        return number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    }

    /** Copies everything, as it is at one moment, into a file that is not there yet. Writing by others goes on. */
    void copyTo(Path file) throws SQLException {
        run("VACUUM INTO ?", file.toString());
    }

    /** Whether every page and index is as it should be. */
    boolean isWhole() throws SQLException {
        return text("PRAGMA integrity_check").equals("ok");
    }

    int run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        }
    }

    /** Reads a few rows of texts. */
    void each(String sql, Consumer<String[]> row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var values = new String[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = String.valueOf(result.getString(i + 1));
                }
                row.accept(values);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
