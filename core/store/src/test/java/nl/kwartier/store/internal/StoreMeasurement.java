package nl.kwartier.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Callers;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Prints what units, looks and reads cost with 16 threads. Run by name: {@code -Dtest=StoreMeasurement}. */
@EachDatabase
@Tag("grondig")
class StoreMeasurement {
    private static final int THREADS = 16;
    private static final long MILLIS = Long.getLong("millis", 3_000);

    @RegisterExtension
    final StoreExtension extension;

    private final Database database;
    private final List<String> residents = Stream.generate(Ids::next).limit(50).toList();
    private Store store;

    StoreMeasurement(Database database) {
        this.database = database;
        this.extension = StoreExtension.of(database);
    }

    @BeforeEach
    void aTable() {
        extension.migrate("buurt", "CREATE TABLE {rij} (id @id PRIMARY KEY, naam @text(80) NOT NULL);");
        store = extension.store("buurt");
    }

    @Test
    void units() throws InterruptedException {
        measure("unit with one insert and its record", () -> add(Ids.next()));
    }

    @Test
    void looks() throws InterruptedException {
        measure("look at 1 resident, settled", () -> settle(residents.subList(0, 1)));
        measure("look at 50 residents, one packed record", () -> settle(residents));
        measure(
                "the same as 50 rows in one unit",
                () -> store.write(Callers.fatima("kijken"), unit -> {
                    unit.runAll("INSERT INTO {rij} (id, naam) VALUES (?, ?)", rows());
                    return true;
                }));
    }

    @Test
    void reads() throws InterruptedException {
        String id = Ids.next();
        add(id);
        measure(
                "read of one row by its key",
                () -> store.read(
                        Callers.fatima("kijken"),
                        reader -> reader.first("SELECT naam FROM {rij} WHERE id = ?", row -> row.text("naam"), id)));
    }

    private void add(String id) {
        store.write(Callers.fatima("toevoegen"), unit -> {
            unit.changed(Change.of("rij", id));
            return unit.run("INSERT INTO {rij} (id, naam) VALUES (?, ?)", id, "De Schaaf");
        });
    }

    /** Rows about as long as those of the log. */
    private List<Object[]> rows() {
        return residents.stream()
                .map(resident -> new Object[] {Ids.next(), "een regel in het logboek over " + resident})
                .toList();
    }

    private void settle(List<String> seen) {
        Caller caller = Callers.fatima("inwoners bekijken");
        seen.forEach(caller::saw);
        store.settle(caller);
    }

    private void measure(String what, Runnable once) throws InterruptedException {
        run(once, MILLIS / 3);
        long cpu = cpu();
        long began = System.nanoTime();
        long done = run(once, MILLIS);
        double seconds = (System.nanoTime() - began) / 1e9;
        double micros = (cpu() - cpu) / 1e3 / done;
        System.out.printf(
                Locale.ROOT, "%s: %s: %,.0f/s, %.1f us of CPU each%n", database, what, done / seconds, micros);
        assertThat(done).isPositive();
    }

    private static long run(Runnable once, long millis) throws InterruptedException {
        var done = new AtomicLong();
        var ended = new CountDownLatch(THREADS);
        long until = System.nanoTime() + millis * 1_000_000;
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> {
                        while (System.nanoTime() < until) {
                            once.run();
                            done.incrementAndGet();
                        }
                        ended.countDown();
                    })
                    .start();
        }
        ended.await();
        return done.get();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
