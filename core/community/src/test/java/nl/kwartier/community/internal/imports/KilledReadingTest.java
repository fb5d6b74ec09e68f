package nl.kwartier.community.internal.imports;

import static nl.kwartier.community.internal.imports.CrashingReader.BEGINS;
import static nl.kwartier.community.internal.imports.CrashingReader.DONE;
import static nl.kwartier.community.internal.imports.CrashingReader.READS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Imports.Job;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.community.internal.Town;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.OtherProcess;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Kills a process that reads a file in at random moments, and looks each time whether what is in is whole. Five times; {@code -Dkills=50}
 * for more, and fifty in the thorough build.
 */
@EachDatabase
@Timeout(600)
@Tag("ook-grondig")
class KilledReadingTest {
    private static final Caller CALLER = Caller.system("nakijken");
    private static final int KILLS = Integer.getInteger("kills", Boolean.getBoolean("kwartier.grondig") ? 50 : 5);
    private static final int LONGEST_MILLIS = 600;
    private static final int PATIENCE_SECONDS = 90;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Database database;
    private int halfway;

    KilledReadingTest(Database database) {
        this.database = database;
    }

    @Test
    void whatAKilledProcessReadInIsWholeAndTheNextOneGoesOnWithTheRest() throws Exception {
        int files = 0;
        for (int kills = 0; kills < KILLS; files++) {
            StoreExtension extension = StoreExtension.of(database).withModule("community");
            extension.beforeAll(null);
            try {
                kills += oneFile(extension, KILLS - kills);
            } finally {
                extension.afterAll(null);
            }
        }
        System.out.println(database + ": " + KILLS + " kills while reading in " + files + " files, " + halfway
                + " of them halfway, 0 rows lost, doubled or torn");
    }

    /** Kills until the file is in, or as often as was asked; then lets it go on to its end. Gives the number of kills. */
    private int oneFile(StoreExtension extension, int most) throws Exception {
        int kills = 0;
        boolean in = false;
        while (!in && kills < most) {
            extension.stores().close();
            readAndKill(extension, random.nextInt(4) == 0 ? BEGINS : READS, random.nextInt(LONGEST_MILLIS));
            kills++;
            extension.reopen();
            in = isWhole(extension.store("community"));
        }
        extension.stores().close();
        readAndKill(extension, DONE, 0);
        extension.reopen();
        assertThat(isWhole(extension.store("community"))).as(description()).isTrue();
        theSameFileChangesNothing(extension);
        return kills;
    }

    private void readAndKill(StoreExtension extension, String until, int millis)
            throws IOException, InterruptedException {
        Process process = OtherProcess.start(CrashingReader.class, extension.properties());
        var patience = CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        CompletableFuture<Void> stuck = CompletableFuture.runAsync(() -> OtherProcess.kill(process), patience);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said(out, until)).isEqualTo(until);
            Thread.sleep(millis);
            OtherProcess.kill(process);
            process.waitFor();
        } finally {
            stuck.cancel(false);
            OtherProcess.kill(process);
        }
    }

    /** Reads up to a line; what it said last when that line does not come. */
    private static String said(BufferedReader out, String until) throws IOException {
        String last = "nothing";
        while (!last.equals(until)) {
            String line = out.readLine();
            if (line == null) {
                return last;
            }
            last = line;
        }
        return last;
    }

    /** Whether the file is in. What is in so far must be whole, and what waits must be the rest. */
    private boolean isWhole(Store store) {
        boolean in = store.read(
                CALLER, reader -> isWhole(reader, Jobs.latest(reader).stream().findFirst()));
        // The next process need not wait until this one has been silent for long.
        store.write(CALLER, unit -> unit.run("UPDATE {import_job} SET alive_at = ?", Instant.EPOCH));
        return in;
    }

    private boolean isWhole(Reader reader, Optional<Job> known) {
        long residents = reader.number("SELECT count(*) FROM {resident}");
        long done = known.filter(job -> job.state() != State.CHECKED)
                .map(job -> (long) job.done())
                .orElse(0L);
        assertThat(residents).as(description()).isEqualTo(done);
        assertThat(reader.number("SELECT count(*) FROM {import_match}"))
                .as(description())
                .isEqualTo(done);
        assertThat(reader.number("SELECT count(*) FROM {resident} WHERE NOT EXISTS "
                        + "(SELECT 1 FROM {name_token} t WHERE t.resident_id = {resident}.id)"))
                .as(description())
                .isZero();
        known.ifPresent(job ->
                assertThat(done + waiting(reader, job.id())).as(description()).isEqualTo(CrashingReader.ROWS));
        boolean in = known.filter(job -> job.state() == State.DONE).isPresent();
        halfway += !in && done > 0 ? 1 : 0;
        return in;
    }

    private static int waiting(Reader reader, String job) {
        int rows = 0;
        for (var part = Parts.next(reader, job, -1); part.isPresent(); ) {
            rows += part.get().rows().size();
            part = Parts.next(reader, job, part.get().number());
        }
        return rows;
    }

    private void theSameFileChangesNothing(StoreExtension extension) {
        var town = new Town(extension.store("community"));
        var imports = new FileImports(town.store, Counter.intakes(town));
        try {
            Job again = imports.offer(Counter.marloes(), "inwoners.csv", CrashingReader.file());
            assertThat(Counter.counts(again)).as(description()).containsExactly(0, 0, CrashingReader.ROWS, 0);
        } finally {
            imports.close();
        }
    }

    private String description() {
        return database + " with seed " + seed;
    }
}
