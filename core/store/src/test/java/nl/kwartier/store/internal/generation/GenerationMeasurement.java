package nl.kwartier.store.internal.generation;

import static nl.kwartier.store.StoreExtension.migrations;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.owned.StoredData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Prints how long copying a million rows takes, and how long somebody else who writes meanwhile waits at most. Run by name:
 * {@code -Dtest=GenerationMeasurement}, with {@code -Drows=} for another number.
 */
@EachDatabase
@Tag("grondig")
class GenerationMeasurement {
    private static final Caller CALLER = Caller.system("meten");
    private static final String OWNER = "wijkteam";
    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int PART = 20_000;
    private static final String TABLE =
            "CREATE TABLE {gesprek} (id @id PRIMARY KEY, gast @id NOT NULL, wanneer @instant NOT NULL, "
                    + "over @text(300), wie @text(80) NOT NULL, klaar @flag NOT NULL);\n"
                    + "CREATE INDEX {gesprek_gast} ON {gesprek} (gast, id);";

    @RegisterExtension
    final StoreExtension extension;

    private final Database database;

    GenerationMeasurement(Database database) {
        this.database = database;
        this.extension = StoreExtension.of(database);
    }

    @Test
    void aMillionRows() throws InterruptedException {
        fill();
        extension.migrate("ander", "CREATE TABLE {rij} (id @id PRIMARY KEY);");
        Generations generations = extension.stores().generations();
        meanwhile("nothing", () -> sleep(3_000));

        meanwhile(
                "build", () -> generations.build(OWNER, migrations(TABLE, "ALTER TABLE {gesprek} ADD COLUMN x @int;")));
        meanwhile(
                "switch",
                () -> extension.store("ander").write(CALLER, unit -> {
                    generations.use(unit, OWNER, 2);
                    return true;
                }));
        var data = extension.stores().data();
        meanwhile("size", () -> System.out.println(data.size(OWNER)));
        meanwhile("what came later", () -> System.out.println(data.later(OWNER)));
        meanwhile("a copy as CSV", () -> export(data));
        meanwhile("drop the previous one", () -> generations.forgetPrevious(OWNER));

        assertThat(extension.store(OWNER).<Long>read(CALLER, reader -> reader.number("SELECT count(*) FROM {gesprek}")))
                .isEqualTo(ROWS);
    }

    private static void export(StoredData data) {
        try {
            data.export(OWNER, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        extension.migrate(OWNER, TABLE);
        for (int part = 0; part < ROWS / PART; part++) {
            List<Object[]> rows = IntStream.range(0, PART)
                    .mapToObj(i -> new Object[] {
                        Ids.next(),
                        Ids.next(),
                        1_700_000_000_000L + i,
                        "over de buurt en de tuin " + i,
                        "Fatima Yılmaz",
                        i % 2
                    })
                    .toList();
            extension.store(OWNER).write(CALLER, unit -> {
                unit.runAll(
                        "INSERT INTO {gesprek} (id, gast, wanneer, over, wie, klaar) VALUES (?, ?, ?, ?, ?, ?)", rows);
                return true;
            });
        }
    }

    /** Does something while somebody else writes one row after another. */
    private void meanwhile(String what, Runnable work) throws InterruptedException {
        var waits = Collections.synchronizedList(new ArrayList<Long>());
        var writer = new Thread(() -> writeUntilInterrupted(waits));
        writer.start();
        long began = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - began) / 1e9;
        writer.interrupt();
        writer.join();
        List<Long> sorted = waits.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s, %,d rows, %s: %.1f s; others wrote %,d units, wait p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                database,
                ROWS,
                what,
                seconds,
                sorted.size(),
                millis(sorted, 0.5),
                millis(sorted, 0.99),
                millis(sorted, 1));
    }

    private void writeUntilInterrupted(List<Long> waits) {
        Store other = extension.store("ander");
        while (!Thread.currentThread().isInterrupted()) {
            long began = System.nanoTime();
            other.writeLater(CALLER, unit -> unit.run("INSERT INTO {rij} (id) VALUES (?)", Ids.next()))
                    .join();
            waits.add(System.nanoTime() - began);
            sleep(2);
        }
    }

    private static double millis(List<Long> sorted, double part) {
        return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * part)) / 1e6;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
