package nl.kwartier.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server for tests, as durable as a real one; it starts when first asked and stops with the tests. */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Queue<String> EMPTIED = new ConcurrentLinkedQueue<>();
    private static final String EMPTY = "DO $$ DECLARE name text; BEGIN "
            + "FOR name IN SELECT nspname FROM pg_namespace WHERE starts_with(nspname, 'kw_') LOOP "
            + "EXECUTE 'DROP SCHEMA ' || name || ' CASCADE'; END LOOP; END $$";

    /** Who may come in: one account with its password, everybody else without. */
    private static final String ENTRANCE =
            "host all streng all scram-sha-256\nhost all all all trust\nlocal all all trust\n";

    private PostgresServer() {}

    /** Gives the address of an empty database: one that was used before, or a new one. */
    static String freshDatabase() {
        String used = EMPTIED.poll();
        return used != null ? used : newDatabase();
    }

    /** Empties a database for the next test, which is quicker than making another. */
    static void recycle(String url) {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(EMPTY);
            EMPTIED.add(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String newDatabase() {
        String name = "kwartier" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return url("postgres", name);
    }

    /** Makes a database that belongs to an account and gives its address. */
    public static String freshDatabaseOf(String account) {
        String name = "kwartier" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name + " OWNER " + account);
        return url(account, name);
    }

    /** Makes a database of the account {@code streng}, which comes in with this password only, and gives the address without it. */
    public static String freshDatabaseBehind(String password) {
        execute(
                "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'streng') THEN CREATE ROLE streng LOGIN; "
                        + "END IF; ALTER ROLE streng PASSWORD '" + password + "'; END $$");
        return freshDatabaseOf("streng");
    }

    /** The address of a database for an account without a password. */
    public static String url(String account, String database) {
        return Server.RUNNING.getJdbcUrl(account, database);
    }

    /** Runs a statement as the server's administrator. */
    public static void execute(String sql) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                Path entrance = Files.writeString(Files.createTempFile("kwartier-entrance", ".conf"), ENTRANCE);
                entrance.toFile().deleteOnExit();
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("hba_file", entrance.toString())
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
