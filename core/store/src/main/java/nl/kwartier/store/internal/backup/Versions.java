package nl.kwartier.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import nl.kwartier.store.internal.migrate.OwnMigrations;
import nl.kwartier.store.internal.sql.Owners;

/** Tells whether the tables in a copy are newer than this Kwartier knows: its modules say how many migrations they have. */
final class Versions {
    private final Map<String, Long> known = new HashMap<>();

    private Versions() {}

    static Versions of(Path modules) throws IOException {
        var versions = new Versions();
        versions.known.put(Owners.STORE, (long) OwnMigrations.all().size());
        try (Stream<Path> files = Files.list(modules)) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).toList();
            for (Path jar : jars) {
                versions.read(jar);
            }
        }
        return versions;
    }

    /** Refuses a copy in which more migrations of a module ran; of programmes the jars are in the copy itself. */
    void check(String owner, long ran) {
        Long here = known.get(owner);
        if (here != null && ran > here) {
            throw new NotDone(
                    "Deze reservekopie is gemaakt door een nieuwere Kwartier dan deze. Er is niets veranderd; "
                            + "werk Kwartier eerst bij.");
        }
    }

    private void read(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            String owner = file.getManifest().getMainAttributes().getValue("Kwartier-Owner");
            if (owner != null) {
                known.put(
                        owner,
                        file.stream()
                                .filter(entry -> entry.getName().matches("migraties/[^/]+\\.sql"))
                                .count());
            }
        }
    }
}
