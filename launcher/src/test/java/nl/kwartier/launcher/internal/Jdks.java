package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The versions of Java on this machine that Kwartier should run on. */
final class Jdks {
    private static final int OLDEST = 17;

    private Jdks() {}

    /** The homes of every Java of 17 or later: the one of this test, the environment's, and those in the usual place. */
    static List<Path> found() throws IOException {
        var usual = Path.of("/usr/lib/jvm");
        try (var installed = Files.isDirectory(usual) ? Files.list(usual) : Stream.<Path>empty()) {
            var own = Stream.of(System.getProperty("java.home"), System.getenv("JAVA_HOME"))
                    .filter(home -> home != null && !home.isEmpty())
                    .map(Path::of);
            return Stream.concat(own, installed.sorted())
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .map(Jdks::real)
                    .distinct()
                    .filter(home -> version(home) >= OLDEST)
                    .toList();
        }
    }

    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException e) {
            return home;
        }
    }

    private static int version(Path home) {
        var properties = new Properties();
        try (var in = Files.newInputStream(home.resolve("release"))) {
            properties.load(in);
        } catch (IOException e) {
            return 0;
        }
        String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("\\D", 2)[0]);
    }
}
