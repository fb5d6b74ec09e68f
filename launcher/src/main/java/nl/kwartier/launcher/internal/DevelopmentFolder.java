package nl.kwartier.launcher.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a programme that somebody writes: the one with its {@code pom.xml}. */
record DevelopmentFolder(Path path) {
    /** Beside the sources, so that each programme has a demonstration of its own; not in {@code target}, which a build may clear. */
    private static final String DATA = ".kwartier";

    static DevelopmentFolder of(String typed) throws Refused {
        Path folder = Path.of(typed).toAbsolutePath().normalize();
        if (!Files.isRegularFile(folder.resolve("pom.xml"))) {
            throw new Refused(
                    "In de map " + folder + " staat geen pom.xml. Geef achter --ontwikkel de map van een programma.");
        }
        return new DevelopmentFolder(folder);
    }

    Path data() {
        return path.resolve(DATA);
    }
}
