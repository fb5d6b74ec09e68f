package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme whose pages cannot be opened does not count as running, also when it is there before the pages of Kwartier are. */
class ClashingProgrammeTest {
    private static final String CAUSE = "Het is gestart, maar de pagina’s ervan kloppen niet.";

    @TempDir
    Path folder;

    @Test
    void itsAddressSaysThatItIsOffAndAnAdministratorReadsWhy() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("plugins"));
        ProgrammeJar.write(data.resolve("plugins/botsing.jar"), "botsing", "Botsing", "1.0.0", Clashing.class);
        try (var kwartier = Demonstration.start(data, "--ongetekend")) {
            var marloes = Visitor.loggedIn(kwartier, "marloes");
            awaitCause(kwartier, marloes);

            var page = Visitor.loggedIn(kwartier, "fatma").get("/botsing");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Dit programma staat nu uit.");
            assertThat(marloes.get("/").body()).doesNotContain("href=\"/botsing\"");
        }
    }

    private static void awaitCause(Demonstration kwartier, Visitor marloes) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!marloes.get("/programmas/botsing").body().contains(CAUSE)) {
            assertThat(System.nanoTime()).as(() -> kwartier.told().toString()).isLessThan(end);
            Thread.sleep(50);
        }
    }
}
