package nl.kwartier.ui.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Finds what the browser tests need on this machine. */
final class BrowserFiles {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private BrowserFiles() {}

    /** The folder that the build of core/ui filled, found from any module of the repository. */
    static Path driver() {
        Stream<Path> folders = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent);
        return folders.map(folder -> folder.resolve("core/ui/target/browser"))
                .filter(folder -> Files.exists(folder.resolve("axe.min.js")))
                .findFirst()
                .orElseGet(() -> absent("core/ui/target/browser is not there; build core/ui with its tests first"));
    }

    /** The program named by the environment variable CHROMIUM, or a usual name on the path. */
    static Path chromium() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Path.of(named);
        }
        return Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> absent("there is no Chromium on this machine"));
    }

    private static Path absent(String reason) {
        String sentence = "Browser test skipped: " + reason + ".";
        if ("true".equals(System.getenv("CI"))) {
            return Assertions.fail(sentence + " With CI=true that is not allowed.");
        }
        System.out.println(sentence);
        Assumptions.abort(sentence);
        throw new IllegalStateException(sentence);
    }
}
