package nl.kwartier.store.internal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.OtherProcess;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.Stores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills a process that updates a programme at random moments and looks for exactly one whole version with its rows. Ten times;
 * {@code -Dkills=1000} for more, and a hundred in the thorough build.
 */
@EachDatabase
@Tag("ook-grondig")
class KilledUpdateTest {
    private static final Caller CALLER = Caller.system("nakijken");
    private static final int KILLS = Integer.getInteger("kills", Boolean.getBoolean("kwartier.grondig") ? 100 : 10);

    /** So that the list of versions does not become longer and longer. */
    private static final int KILLS_PER_DATABASE = 10;

    private final Random random = new Random();
    private final Database database;

    KilledUpdateTest(Database database) {
        this.database = database;
    }

    @Test
    void afterEachDeathThereIsOneWholeVersionWithItsRows() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        random.setSeed(seed);
        int switches = 0;
        Map<String, String> properties = Map.of();
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_PER_DATABASE == 0) {
                properties = firstVersion();
            }
            switches += round(properties, "kill " + kill + " with seed " + seed);
            if (kill % KILLS_PER_DATABASE == KILLS_PER_DATABASE - 1) {
                database.release(properties);
            }
        }
        System.out.println(
                database + ": " + KILLS + " kills during updates, " + switches + " switches, each start whole");
        assertThat(switches).isPositive();
    }

    private int round(Map<String, String> properties, String description) throws IOException, InterruptedException {
        int acknowledged = updateAndKill(properties);
        try (Stores stores = Stores.open(new Settings(properties::get))) {
            Store platform = stores.forOwner(CrashingUpdater.PLATFORM);
            int version = CrashingUpdater.version(platform, "version");
            stores.schemas().migrate(CrashingUpdater.OWNER, CrashingUpdater.versions(version));
            assertWhole(stores, version, description);
            assertWritable(stores.forOwner(CrashingUpdater.OWNER), description);
            stores.generations().tidy(CrashingUpdater.OWNER);
            assertThat(generations(stores)).as(description).isLessThanOrEqualTo(2);
            if (stores.generations().previous(CrashingUpdater.OWNER).isPresent()) {
                stores.generations()
                        .trial(
                                CrashingUpdater.OWNER,
                                stores.generations()
                                        .previous(CrashingUpdater.OWNER)
                                        .orElseThrow());
                assertWhole(stores, CrashingUpdater.version(platform, "before"), description + ", the previous one");
            }
        }
        return acknowledged;
    }

    /** Every row bears the mark of the version, and there is nothing of another. */
    private static void assertWhole(Stores stores, int version, String description) {
        Store store = stores.forOwner(CrashingUpdater.OWNER);
        assertThat(number(store, "SELECT count(*) FROM {gast} WHERE versie = " + version))
                .as(description)
                .isEqualTo(CrashingUpdater.ROWS);
        assertThat(number(store, "SELECT count(*) FROM {gast} WHERE na IS NOT NULL"))
                .as(description)
                .isEqualTo(CrashingUpdater.ROWS - 1);
        List<Integer> steps = IntStream.rangeClosed(2, version).boxed().toList();
        assertThat(store.<List<Integer>>read(
                        CALLER,
                        reader -> reader.list(
                                "SELECT versie FROM {verslag} ORDER BY nr", row -> row.integerOrNull("versie"))))
                .as(description)
                .isEqualTo(steps);
    }

    private static void assertWritable(Store store, String description) {
        assertThat(store.<Integer>write(CALLER, unit -> unit.run("UPDATE {gast} SET na = na WHERE id = 1")))
                .as(description)
                .isEqualTo(1);
    }

    private long generations(Stores stores) {
        return number(
                stores.forOwner("store"),
                database == Database.SQLITE
                        ? "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name GLOB 'buurtmaal__gast*'"
                        : "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'kw\\_buurtmaal%'");
    }

    private int updateAndKill(Map<String, String> properties) throws IOException, InterruptedException {
        Process process = OtherProcess.start(CrashingUpdater.class, properties);
        int switches = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).as("the updater updates").isEqualTo("begun");
            var killer = new Thread(() -> killSoon(process));
            killer.start();
            while (out.readLine() != null) {
                switches++;
            }
            killer.join();
        }
        process.waitFor();
        return switches;
    }

    private void killSoon(Process process) {
        try {
            Thread.sleep(random.nextInt(5, 1_500));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        OtherProcess.kill(process);
    }

    private Map<String, String> firstVersion() {
        Map<String, String> properties = database.fresh();
        try (Stores stores = Stores.open(new Settings(properties::get))) {
            stores.schemas().migrate(CrashingUpdater.OWNER, CrashingUpdater.versions(1));
            stores.schemas().migrate(CrashingUpdater.PLATFORM, StoreExtension.migrations(CrashingUpdater.LIST));
            stores.forOwner(CrashingUpdater.PLATFORM)
                    .write(CALLER, unit -> unit.run("INSERT INTO {programme} VALUES ('buurtmaal', 1, 0)"));
            stores.forOwner(CrashingUpdater.OWNER).write(CALLER, unit -> {
                for (int id = CrashingUpdater.ROWS; id > 0; id--) {
                    unit.run(
                            "INSERT INTO {gast} (id, na, versie) VALUES (?, ?, 1)",
                            id,
                            id == CrashingUpdater.ROWS ? null : id + 1);
                }
                return true;
            });
        }
        return properties;
    }

    private static long number(Store store, String sql) {
        return store.read(CALLER, reader -> reader.number(sql));
    }
}
