package nl.kwartier.community.internal.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Imports;
import nl.kwartier.api.community.Imports.Job;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.community.internal.Town;
import nl.kwartier.community.internal.imports.FileImports;
import nl.kwartier.community.internal.imports.Intakes;
import nl.kwartier.store.Callers;
import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints what it costs to offer a file of residents, to read it in and to offer it again. Run by name: {@code
 * -Dtest=ReadingInMeasurement}. The number of residents is the system property {@code kwartier.inwoners}, and the database {@code
 * kwartier.soort}.
 */
@Tag("grondig")
class ReadingInMeasurement {
    private static final int RESIDENTS = Integer.getInteger("kwartier.inwoners", 100_000);
    private static final Database DATABASE = Database.valueOf(System.getProperty("kwartier.soort", "SQLITE"));
    private static final String HEAD =
            "voornamen,roepnaam,voorvoegsel,achternaam,geboortedatum,straat,huisnummer,postcode,woonplaats,buurtcode,geheim";

    @RegisterExtension
    final StoreExtension extension = StoreExtension.of(DATABASE).withModule("community");

    @TempDir
    Path folder;

    @Test
    void aFileOfResidents() throws IOException {
        var town = new Town(extension);
        Path file = file();
        var imports = new FileImports(
                town.store, new Intakes(town.store, town.rows, town.places, town.activities, town.neighbourhoods));
        try {
            Job offered = measure("offering", () -> imports.offer(caller(), "inwoners.csv", file));
            Job done = measure("reading in", () -> readIn(imports, offered));
            Job again = measure("offering again", () -> imports.offer(caller(), "inwoners.csv", file));

            assertThat(done.added()).isEqualTo(RESIDENTS);
            assertThat(again.same()).isEqualTo(RESIDENTS);
        } finally {
            imports.close();
        }
    }

    private static Job readIn(Imports imports, Job offered) {
        Job job = imports.start(caller(), offered.id());
        while (job.state() == State.RUNNING) {
            LockSupport.parkNanos(50_000_000);
            job = imports.get(caller(), offered.id());
        }
        assertThat(job.state()).as(job.message()).isEqualTo(State.DONE);
        return job;
    }

    private static Job measure(String what, Supplier<Job> work) {
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = process.getProcessCpuTime();
        long began = System.nanoTime();
        Job job = work.get();
        System.out.printf(
                Locale.ROOT,
                "%s, %,d residents: %s: %.1f s wall, %.1f s of CPU%n",
                DATABASE,
                RESIDENTS,
                what,
                (System.nanoTime() - began) / 1e9,
                (process.getProcessCpuTime() - cpu) / 1e9);
        return job;
    }

    private Path file() throws IOException {
        var population = new Population(1951);
        Path file = folder.resolve("inwoners.csv");
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println(HEAD);
            for (int i = 0; i < RESIDENTS; i++) {
                out.println(row(population.next()));
            }
        }
        return file;
    }

    private static String row(ResidentDetails details) {
        var name = details.name();
        var address = details.address();
        return Stream.<@Nullable Object>of(
                        name.firstNames(),
                        name.callName(),
                        name.prefix(),
                        name.surname(),
                        details.born(),
                        address.street(),
                        address.number(),
                        address.postcode(),
                        address.town(),
                        details.neighbourhood(),
                        details.addressSecret() ? "ja" : "nee")
                .map(value -> Objects.toString(value, ""))
                .collect(Collectors.joining(","));
    }

    private static Caller caller() {
        return Callers.fatima("bestand bekijken");
    }
}
