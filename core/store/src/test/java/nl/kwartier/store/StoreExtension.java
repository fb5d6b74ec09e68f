package nl.kwartier.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.internal.Stores;
import nl.kwartier.store.internal.engine.Limits;
import nl.kwartier.store.internal.migrate.MigrationNames;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives tests a real store on a new, empty database: one for all tests of a class when registered in a static field, one for each
 * test otherwise.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final StoreExtension STORE = StoreExtension.of(Database.SQLITE).withModule("community");
 *
 * Places places = new PlaceRegister(STORE.store("community"));
 * }</pre>
 */
public final class StoreExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final Database database;
    private final List<String> modules = new ArrayList<>();
    private Map<String, String> properties;
    private Stores stores;
    private boolean shared;
    private Limits limits = Limits.USUAL;

    private StoreExtension(Database database) {
        this.database = database;
    }

    /** A store on a database of this kind. */
    public static StoreExtension of(Database database) {
        return new StoreExtension(database);
    }

    /** Also runs the migrations of the module under test, from {@code src/main/resources/migraties}, for this owner. */
    public StoreExtension withModule(String owner) {
        modules.add(owner);
        return this;
    }

    /** Gives units less time than usual. */
    public StoreExtension withUnitLimit(Duration limit) {
        limits = new Limits(limit, limit);
        return this;
    }

    /** The store of an owner. */
    public Store store(String owner) {
        return stores.forOwner(owner);
    }

    /** Everything the store offers. */
    public Stores stores() {
        return stores;
    }

    /** The framework's properties with which this database can be opened once more. */
    public Map<String, String> properties() {
        return properties;
    }

    /** Makes tables for an owner. */
    public void migrate(String owner, String... sql) {
        stores.schemas().migrate(owner, migrations(sql));
    }

    /** Closes the store and opens it again on the same database. */
    public void reopen() {
        stores.close();
        stores = Stores.open(new Settings(properties::get), limits);
    }

    /** Numbers statements as migrations. */
    public static List<Migration> migrations(String... sql) {
        var migrations = new ArrayList<Migration>();
        for (String each : sql) {
            migrations.add(new Migration(migrations.size() + 1, "stap", each));
        }
        return migrations;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = true;
        open();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!shared) {
            open();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!shared) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void close() {
        stores.close();
        database.release(properties);
    }

    private void open() {
        properties = database.fresh();
        stores = Stores.open(new Settings(properties::get), limits);
        modules.forEach(module -> stores.schemas().migrate(module, ofModule()));
    }

    /** The migrations of the module under test. */
    public static List<Migration> ofModule() {
        Path folder = Path.of("src/main/resources/migraties");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(StoreExtension::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Migration read(Path file) {
        try {
            return MigrationNames.migration(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
