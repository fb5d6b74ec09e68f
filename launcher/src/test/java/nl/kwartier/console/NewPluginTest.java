package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the archetype made in its own build has a page without an edit. */
class NewPluginTest {
    private static final Path MADE = Path.of(
            System.getProperty("kwartier.root"),
            "plugins/new-plugin/target/test-classes/projects/samen-koken/project/samen-koken");

    @TempDir
    Path folder;

    @Test
    void staffFindTheNewProgrammeInTheMenu() throws Exception {
        assumeTrue(Files.isDirectory(MADE), "plugins/new-plugin was not built: run mvn verify for everything");
        try (var kwartier = Demonstration.start(folder.resolve("data"), "--ontwikkel", MADE.toString())) {
            var fatma = Visitor.loggedIn(kwartier, "fatma");
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (fatma.get("/samen-koken").statusCode() != 200) {
                assertThat(System.nanoTime())
                        .as(() -> kwartier.told().toString())
                        .isLessThan(end);
                Thread.sleep(50);
            }

            assertThat(fatma.get("/").body()).contains("href=\"/samen-koken\"", "Koken &amp; “eten” met René");
            assertThat(fatma.get("/samen-koken").body()).contains("<h1").contains("Koken &amp; “eten” met René");
        }
    }
}
