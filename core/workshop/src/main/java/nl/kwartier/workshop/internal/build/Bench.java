package nl.kwartier.workshop.internal.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Where a build works.
 *
 * @param folder its own folder, in which it may remove whatever it finds
 * @param against the jars to compile against
 */
public record Bench(Path folder, List<Path> against) {
    /** The classes as they were compiled last. */
    Path classes() {
        return folder.resolve("klassen");
    }

    /** Classes of changed sources, before they take their place among the others. */
    Path fresh() {
        return folder.resolve("nieuw");
    }

    /** Java that was made of templates. */
    Path generated() {
        return folder.resolve("gemaakt");
    }

    /** What goes into the jar as it is. */
    Path resources() {
        return folder.resolve("bestanden");
    }

    static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
