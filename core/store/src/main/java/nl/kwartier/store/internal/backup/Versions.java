package nl.kwartier.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwartier.store.internal.migrate.OwnMigrations;
import nl.kwartier.store.internal.sql.Owners;

/** Tells whether the tables in a copy are newer than this Kwartier knows: its modules say how many migrations they have. */
final class Versions {
    /** Where a module keeps the migrations of tables that it gives to programmes. */
    private static final String GIVEN = "Kwartier-Programmatabellen";

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

    /**
     * Whose a migration is that ran: an owner's own, or of a module that gives tables to owners, such as {@code kit/}.
     *
     * @param name as it was remembered
     */
    static String series(String owner, String name) {
        int end = name.indexOf('/');
        return end < 0 ? owner : name.substring(0, end + 1);
    }

    /** Refuses a copy in which more migrations of a module ran; of programmes the jars are in the copy itself. */
    void check(String series, long ran) {
        Long here = known.get(series);
        if (here != null && ran > here) {
            throw new NotDone(
                    "Deze reservekopie is gemaakt door een nieuwere Kwartier dan deze. Er is niets veranderd; "
                            + "werk Kwartier eerst bij.");
        }
    }

    private void read(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var headers = file.getManifest().getMainAttributes();
            String owner = headers.getValue("Kwartier-Owner");
            String given = headers.getValue(GIVEN);
            if (owner != null) {
                known.put(owner, migrations(file, "migraties"));
            }
            if (owner != null && given != null) {
                known.put(owner + "/", migrations(file, given));
            }
        }
    }

    private static long migrations(JarFile file, String folder) {
        Pattern step = Pattern.compile(Pattern.quote(folder) + "/[^/]+\\.sql");
        return file.stream()
                .filter(entry -> step.matcher(entry.getName()).matches())
                .count();
    }
}
