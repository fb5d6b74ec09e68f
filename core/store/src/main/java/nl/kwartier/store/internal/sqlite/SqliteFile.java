package nl.kwartier.store.internal.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** The database file: opens connections to it. */
final class SqliteFile {
    private static final int BUSY_MILLIS = 5_000;

    private final Path file;
    private final AtomicInteger version = new AtomicInteger();

    SqliteFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    /** Notes that tables changed, so that each connection prepares its statements anew. */
    void tablesChanged() {
        version.incrementAndGet();
    }

    /** How often tables have changed. */
    int version() {
        return version.get();
    }

    Link openWriter() throws SQLException {
        return new Link(this, connect());
    }

    Link openReader() throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
        return new Link(this, connection);
    }

    private SQLiteConnection connect() throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        // The driver would run a query after each insert and leave it open, so that an interruption never wears off.
        config.setGetGeneratedKeys(false);
        return (SQLiteConnection) config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }
}
