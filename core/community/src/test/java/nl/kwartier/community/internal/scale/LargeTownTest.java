package nl.kwartier.community.internal.scale;

import static nl.kwartier.community.internal.Town.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.community.internal.Town;
import nl.kwartier.community.internal.TownExtension;
import nl.kwartier.community.internal.versions.Batch;
import nl.kwartier.store.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Prints what looking up, listing and searching cost in a large town. The number of residents is the system property {@code
 * kwartier.inwoners}, and the database {@code kwartier.soort}.
 */
@Tag("grondig")
class LargeTownTest {
    private static final int RESIDENTS = Integer.getInteger("kwartier.inwoners", 100_000);
    private static final int TIMES = 2_000;
    private static final int BATCH = 250;

    @RegisterExtension
    final TownExtension extension = new TownExtension(Database.valueOf(System.getProperty("kwartier.soort", "SQLITE")));

    private final List<ResidentId> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Random random = new Random(3);
    private Town town;

    @Test
    void searchingALargeTownTakesMilliseconds() throws IOException {
        town = extension.town();
        fill();

        System.out.printf("%,d residents on %s%n", RESIDENTS, System.getProperty("kwartier.soort", "SQLITE"));
        long first = System.nanoTime();
        town.found("jansen");
        System.out.printf("first search, which reads the words: %.0f ms%n", (System.nanoTime() - first) / 1e6);
        measure("one resident by id", () -> town.residents.get(FATIMA, any(ids)));
        measure("first page of 50", () -> town.residents.list(FATIMA, null, null, 50));
        measure("page of 50 in the middle", () -> town.residents.list(FATIMA, null, cursor(), 50));
        measure("first page of a neighbourhood", () -> town.residents.list(FATIMA, "BU999950", null, 50));
        measure("count", () -> town.residents.count(FATIMA));
        measure("search: whole name", () -> search(any(names)));
        measure("search: surname alone", () -> search(last(any(names))));
        measure("search: half typed", () -> search(half(any(names))));
        measure("search: one error", () -> search(withError(any(names))));
        measure("search: first name alone", () -> search(any(names).split(" ", -1)[0]));
        measure(
                "search: two who do not go together",
                () -> search(any(names).split(" ", -1)[0] + " " + last(any(names))));
        measure("search: nobody", () -> search("Xqzw " + last(any(names))));
        double worst = measure("search: date of birth and name", () -> search("9-3-1951 " + last(any(names))));

        assertThat(worst).isLessThan(1_000);
        assertThat(recall()).isGreaterThan(0.98);
    }

    private void fill() throws IOException {
        var population = new Population(1951);
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long cpu = process.getProcessCpuTime();
        for (int done = 0; done < RESIDENTS; done += BATCH) {
            var batch =
                    Stream.generate(() -> put(population.next())).limit(BATCH).toList();
            town.store.write(FATIMA, unit -> {
                town.rows.batch().put(unit, FATIMA, batch);
                return true;
            });
        }
        System.out.printf(
                "filling: %.1f s wall, %.1f s cpu%n",
                (System.nanoTime() - start) / 1e9, (process.getProcessCpuTime() - cpu) / 1e9);
    }

    private Batch.Put<ResidentDetails> put(ResidentDetails details) {
        var id = ResidentId.next();
        if (random.nextInt(RESIDENTS / 5_000 + 1) == 0) {
            ids.add(id);
            names.add(details.name().display());
        }
        return new Batch.Put<>(id.value(), null, details);
    }

    private double measure(String what, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < TIMES / 4; i++) {
            work.run();
        }
        double[] wall = new double[TIMES];
        double[] cpu = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long before = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            work.run();
            wall[i] = (System.nanoTime() - start) / 1e6;
            cpu[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        }
        FATIMA.takeSeen();
        Arrays.sort(wall);
        Arrays.sort(cpu);
        System.out.printf(
                "%-36s cpu p50 %7.3f ms  p99 %7.3f ms | wall p50 %7.3f ms  p99 %7.3f ms%n",
                what, cpu[TIMES / 2], cpu[TIMES * 99 / 100], wall[TIMES / 2], wall[TIMES * 99 / 100]);
        return cpu[TIMES * 99 / 100];
    }

    private double recall() {
        int found = 0;
        for (int i = 0; i < 500; i++) {
            String name = any(names);
            found += town.found(withError(name)).contains(name) ? 1 : 0;
        }
        System.out.printf("found with one typing error among the first 20: %.1f %%%n", found / 5.0);
        return found / 500.0;
    }

    private List<Resident> search(String words) {
        return town.residents.search(FATIMA, words, 20);
    }

    private String cursor() {
        return Objects.requireNonNull(
                town.residents.list(FATIMA, null, null, 1 + random.nextInt(100)).next());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private String half(String name) {
        int from = name.lastIndexOf(' ') + 2;
        return name.substring(0, Math.min(name.length(), from + random.nextInt(4)));
    }

    private String withError(String name) {
        int at = name.lastIndexOf(' ')
                + 2
                + random.nextInt(Math.max(1, last(name).length() - 2));
        return name.substring(0, at)
                + (char) ('a' + random.nextInt(26))
                + name.substring(Math.min(name.length(), at + 1));
    }
}
