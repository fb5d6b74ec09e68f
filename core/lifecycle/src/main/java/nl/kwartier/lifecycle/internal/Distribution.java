package nl.kwartier.lifecycle.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.jar.Unfit;
import nl.kwartier.lifecycle.internal.list.ProgrammeList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The programmes that came with Kwartier: a folder of jars, which the launcher names in the property {@code kwartier.distribution}. */
final class Distribution {
    static final String PROPERTY = "kwartier.distribution";
    private static final Logger LOG = LoggerFactory.getLogger(Distribution.class);

    private Distribution() {}

    /** Puts each in the list, in a demonstration as wanted, otherwise switched off. */
    static void offer(Path folder, ProgrammeList list, boolean approved) {
        for (Path file : jars(folder)) {
            try {
                PluginJar jar = PluginJar.read(file);
                if (!list.knows(jar)) {
                    list.offered(jar, approved);
                }
            } catch (Unfit unfit) {
                LOG.error("Het meegeleverde bestand {} is niet opgenomen. {}", file, unfit.getMessage());
            }
        }
    }

    private static List<Path> jars(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
