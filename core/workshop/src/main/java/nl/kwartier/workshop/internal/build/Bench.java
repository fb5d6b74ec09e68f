package nl.kwartier.workshop.internal.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Where a build works.
 *
 * @param folder its own folder, which is emptied at each build
 * @param against the jars to compile against
 */
public record Bench(Path folder, List<Path> against) {
    Path classes() {
        return folder.resolve("klassen");
    }

    Path generated() {
        return folder.resolve("gemaakt");
    }

    /** Clears it: what a class that is no more left behind would still be in the jar. */
    void clear() throws IOException {
        for (Path part : List.of(classes(), generated())) {
            if (Files.isDirectory(part)) {
                remove(part);
            }
            Files.createDirectories(part);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
