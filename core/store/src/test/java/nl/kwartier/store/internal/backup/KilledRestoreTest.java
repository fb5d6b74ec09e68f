package nl.kwartier.store.internal.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.kwartier.store.OtherProcess;
import nl.kwartier.store.internal.Stores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the commands at random moments. Ten times, and on a slow machine until one was done; {@code -Dkills=1000} for more, and a hundred in
 * the thorough build.
 */
@Tag("ook-grondig")
class KilledRestoreTest {
    private static final int KILLS = Integer.getInteger("kills", Boolean.getBoolean("kwartier.grondig") ? 100 : 10);
    private static final int GUESTS = 5_000;

    @TempDir
    Path folder;

    @Test
    void afterEachDeathTheDatabaseIsWholeAndSoIsEveryCopy() throws Exception {
        var random = new Random(20261122);
        Path data = Files.createDirectory(folder.resolve("data"));
        Path copies = Files.createDirectory(folder.resolve("kopie"));
        Map<String, String> properties = Map.of("kwartier.data", data.toString(), "kopie", copies.toString());
        var administrator = new Administrator(properties, copies);
        try (Stores stores = administrator.open()) {
            Administrator.guests(stores.forOwner(Administrator.OWNER), 0, GUESTS);
        }
        int done = 0;
        for (int kill = 0; kill < KILLS || (done == 0 && kill < 3 * KILLS); kill++) {
            done += runAndKill(properties, random.nextInt(5, 700));
            try (Stores stores = administrator.open()) {
                assertThat(Administrator.rows(stores.forOwner(Administrator.OWNER)))
                        .as("kill " + kill)
                        .hasSize(GUESTS);
            }
            clear(copies, "kill " + kill);
            clear(data, "kill " + kill);
        }
        System.out.println(KILLS + " kills while copying and putting back, " + done + " times done, each whole");
        assertThat(done).isPositive();
    }

    private static int runAndKill(Map<String, String> properties, long millis) throws Exception {
        Process process = OtherProcess.start(CrashingAdministrator.class, properties);
        int done = 0;
        try (BufferedReader out = process.inputReader(UTF_8)) {
            assertThat(out.readLine()).isEqualTo("begun");
            var killer = new Thread(() -> killAfter(process, millis));
            killer.start();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                assertThat(line).matches("\\d*");
                done++;
            }
            killer.join();
        }
        process.waitFor();
        return done;
    }

    private static void killAfter(Process process, long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        OtherProcess.kill(process);
    }

    /** Looks at every copy that has its name, and makes room for the next round. */
    private static void clear(Path folder, String description) throws IOException, SQLException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> copies = files.filter(
                            file -> file.getFileName().toString().matches("kwartier-voor-.*\\.db|kopie-.*\\.db"))
                    .toList();
            for (Path copy : copies) {
                try (var opened = SqliteCopy.open(copy)) {
                    assertThat(opened.isWhole()).as(description + ": " + copy).isTrue();
                    assertThat(opened.number("SELECT count(*) FROM eten__gast"))
                            .as(description + ": " + copy)
                            .isEqualTo(GUESTS);
                }
                Files.delete(copy);
            }
        }
    }
}
