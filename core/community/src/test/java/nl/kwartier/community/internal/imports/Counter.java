package nl.kwartier.community.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Traces;
import nl.kwartier.api.community.Imports.Job;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.community.internal.Town;
import nl.kwartier.store.StoreExtension;

/** The desk at which a municipality hands in its files: a town with a real database and somebody who waits. */
final class Counter implements AutoCloseable {
    final Town town;
    final FileImports imports;

    Counter(StoreExtension extension) {
        town = new Town(extension);
        imports = new FileImports(town.store, intakes(town));
    }

    static Intakes intakes(Town town) {
        return new Intakes(town.store, town.rows, town.places, town.activities, town.neighbourhoods);
    }

    /** Marloes, who keeps the platform. A caller is for one request. */
    static Caller marloes() {
        var actor = new Actor("marloes", "Marloes Hendriks", Set.of("beheerder"), Actor.Kind.PERSON);
        return Caller.of(actor, Purpose.ADMINISTRATION, "kern", "bestand bekijken", Traces.next());
    }

    Job offers(Path file) {
        return imports.offer(marloes(), file.getFileName().toString(), file);
    }

    Job offers(String... lines) {
        return offers(file("lijst.csv", String.join("\n", lines) + "\n"));
    }

    Job readsIn(Path file) {
        return readsIn(offers(file));
    }

    Job readsIn(String... lines) {
        return readsIn(offers(lines));
    }

    Job readsIn(Job offered) {
        imports.start(marloes(), offered.id());
        return done(offered.id());
    }

    Job done(String id) {
        var until = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(until)) {
            var job = imports.get(marloes(), id);
            if (job.state() == State.DONE || job.state() == State.FAILED) {
                assertThat(job.state()).as(job.message()).isEqualTo(State.DONE);
                return job;
            }
            pause();
        }
        throw new AssertionError("The job did not end: " + imports.get(marloes(), id));
    }

    List<RowError> errors(Job job) {
        return imports.errors(marloes(), job.id());
    }

    static Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(String name, byte[] content) {
        try {
            return Files.write(Files.createTempDirectory("kwartier-inlezen").resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** New, changed, the same and wrong. */
    static List<Integer> counts(Job job) {
        return List.of(job.added(), job.changed(), job.same(), job.wrong());
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        imports.close();
    }
}
