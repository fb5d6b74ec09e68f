package nl.kwartier.store.internal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
 * Kills a writing process at random moments and looks for every row that it had been told was kept. Ten times; {@code -Dkills=1000}
 * for more, and a hundred in the thorough build.
 */
@EachDatabase
@Tag("ook-grondig")
class KillTest {
    private static final Caller CALLER = Caller.system("nakijken");
    private static final int KILLS = Integer.getInteger("kills", Boolean.getBoolean("kwartier.grondig") ? 100 : 10);

    /** So that looking for the rows does not take longer and longer. */
    private static final int KILLS_PER_DATABASE = 20;

    private final Random random = new Random();
    private final Database database;

    KillTest(Database database) {
        this.database = database;
    }

    @Test
    void noAcknowledgedRowIsLostAndNoUnitIsTorn() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        random.setSeed(seed);
        int acknowledged = 0;
        Map<String, String> properties = Map.of();
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_PER_DATABASE == 0) {
                properties = emptyDatabase();
            }
            acknowledged += round(properties, "kill " + kill + " with seed " + seed);
            if (kill % KILLS_PER_DATABASE == KILLS_PER_DATABASE - 1) {
                database.release(properties);
            }
        }
        System.out.println(database + ": " + KILLS + " kills, " + acknowledged + " acknowledged rows, 0 lost");
        assertThat(acknowledged).isGreaterThan(KILLS);
    }

    private int round(Map<String, String> properties, String description) throws IOException, InterruptedException {
        Set<String> acknowledged = writeAndKill(properties);
        try (Stores stores = Stores.open(new Settings(properties::get))) {
            Set<String> rows =
                    texts(stores.forOwner(CrashingWriter.OWNER), "SELECT id AS found FROM {rij} WHERE deel = 2");
            Store own = stores.forOwner("store");
            assertThat(rows).as(description).containsAll(acknowledged);
            assertThat(texts(own, "SELECT substr(objects, 5) AS found FROM {log} WHERE action = 'schrijven'"))
                    .as(description)
                    .isEqualTo(rows);
            assertThat(texts(own, "SELECT subject AS found FROM {event}"))
                    .as(description)
                    .isEqualTo(rows);
        }
        return acknowledged.size();
    }

    private Set<String> writeAndKill(Map<String, String> properties) throws IOException, InterruptedException {
        Process process = OtherProcess.start(CrashingWriter.class, properties);
        var acknowledged = new HashSet<String>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String first = out.readLine();
            assertThat(first).as("the writer writes").isNotNull();
            acknowledged.add(first);
            var killer = new Thread(() -> killSoon(process));
            killer.start();
            for (String id = out.readLine(); id != null; id = out.readLine()) {
                if (id.length() == first.length()) {
                    acknowledged.add(id);
                }
            }
            killer.join();
        }
        process.waitFor();
        return acknowledged;
    }

    private void killSoon(Process process) {
        try {
            Thread.sleep(random.nextInt(20, 400));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        OtherProcess.kill(process);
    }

    private Map<String, String> emptyDatabase() {
        Map<String, String> properties = database.fresh();
        try (Stores stores = Stores.open(new Settings(properties::get))) {
            stores.schemas().migrate(CrashingWriter.OWNER, StoreExtension.migrations(CrashingWriter.TABLE));
        }
        return properties;
    }

    private static Set<String> texts(Store store, String sql) {
        return new HashSet<>(store.read(CALLER, reader -> reader.list(sql, row -> row.text("found"))));
    }
}
