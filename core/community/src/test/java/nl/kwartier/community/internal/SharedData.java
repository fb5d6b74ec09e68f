package nl.kwartier.community.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files of municipalities that lie beside the repository. Tests that need one are skipped, with the reason, where it is absent. */
public final class SharedData {
    private SharedData() {}

    public static Path file(String name) {
        var path = Path.of(System.getProperty("kwartier.shared", "absent"), "data", name);
        boolean there = Files.isReadable(path);
        if (!there) {
            System.out.println(
                    "Skipped: " + path + " is not there; set -Dkwartier.shared to the folder that holds data/" + name);
        }
        assumeTrue(there, () -> path + " is not there");
        return path;
    }

    /** A file of the demo municipality, which is part of the repository. */
    public static Path demo(String name) {
        return Path.of("..", "..", "config", "demo", name);
    }
}
