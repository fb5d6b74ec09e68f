package nl.kwartier.community.internal.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwartier.api.Settings;
import nl.kwartier.api.community.Imports.Job;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.community.internal.Town;
import nl.kwartier.store.OtherProcess;
import nl.kwartier.store.internal.Stores;

/** Reads one file in, or goes on where an earlier one was killed; says when it begins, when the file is looked at, and when it is in. */
public final class CrashingReader {
    static final int ROWS = 6_000;
    static final String BEGINS = "begint";
    static final String READS = "leest";
    static final String DONE = "klaar";

    private CrashingReader() {}

    /** Takes the framework's properties as {@code name=value}. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> properties = OtherProcess.properties(arguments);
        var town = new Town(Stores.open(new Settings(properties::get)).forOwner("community"));
        System.out.println(BEGINS);
        var imports = new FileImports(town.store, Counter.intakes(town));
        Job job = imports.latest(Counter.marloes()).stream()
                .findFirst()
                .orElseGet(() -> imports.offer(Counter.marloes(), "inwoners.csv", file()));
        job = imports.start(Counter.marloes(), job.id());
        System.out.println(READS);
        while (job.state() != State.DONE && job.state() != State.FAILED) {
            job = imports.get(Counter.marloes(), job.id());
            LockSupport.parkNanos(20_000_000);
        }
        System.out.println(job.state() == State.DONE ? DONE : job.message());
        LockSupport.park();
    }

    /** Residents with a key of their own, each with what fills several tables. */
    static Path file() {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> "K" + i + ",Anna Maria,van der,Dijk" + i + "," + (1930 + i % 90) + "-03-09,Lijsterhof,"
                        + (1 + i % 200) + ",1055 NB")
                .collect(Collectors.joining(
                        "\n", "id,voornamen,voorvoegsel,achternaam,geboortedatum,straat,huisnummer,postcode\n", "\n"));
        try {
            return Files.writeString(Files.createTempFile("inwoners", ".csv"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
