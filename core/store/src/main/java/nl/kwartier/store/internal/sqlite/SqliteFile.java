package nl.kwartier.store.internal.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** The database file: opens connections to it. */
final class SqliteFile {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteFile.class);
    private static final int BUSY_MILLIS = 5_000;

    /** A unit of thousands of rows keeps the pages that it touches, instead of writing and reading them back halfway. Taken as it is used. */
    private static final int WRITER_CACHE_KB = 64_000;

    /** Pages of 4 KB in the log before they go into the file: a page that is written often goes over once. At most 64 MB of log. */
    private static final int LOG_PAGES = 16_000;

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

    /** Brings what is in the log into the file beside the writing, so that the writer does not have to. */
    void checkpoint() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (SQLException e) {
            LOG.debug("The writer does it by itself: {}", e.getMessage());
        }
    }

    Link openWriter() throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = -" + WRITER_CACHE_KB);
            statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
        }
        return new Link(this, connection);
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
        // As on PostgreSQL; it also lets LIKE 'jan%' use an index.
        config.enableCaseSensitiveLike(true);
        config.setBusyTimeout(BUSY_MILLIS);
        // The driver would run a query after each insert and leave it open, so that an interruption never wears off.
        config.setGetGeneratedKeys(false);
        return (SQLiteConnection) config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }
}
