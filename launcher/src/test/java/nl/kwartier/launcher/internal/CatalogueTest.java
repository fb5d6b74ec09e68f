package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The catalogue that the build leaves beside {@code kwartier.jar}. */
class CatalogueTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("kwartier.jar")).resolveSibling("catalogus");

    @Test
    void theIndexHoldsEachSignedJarByItsChecksum() throws Exception {
        String index = index();

        try (var files = Files.list(FOLDER)) {
            var jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
            assertThat(jars).isNotEmpty();
            for (Path jar : jars) {
                byte[] sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
                assertThat(index)
                        .contains("name=\"osgi.content\" value=\""
                                + HexFormat.of().withUpperCase().formatHex(sha) + "\"")
                        .contains("name=\"url\" value=\"" + jar.getFileName() + "\"");
            }
        }
    }

    @Test
    void theIndexHoldsWhatACatalogueShows() throws IOException {
        assertThat(index())
                .contains("name=\"titel\" value=\"Kwartiermaken\"")
                .containsPattern("name=\"uitleg\" value=\"[^\"]{40,400}\\.\"")
                .contains("name=\"nl.kwartier.leverancier\" value=\"Kwartier\"");
    }

    private static String index() throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(FOLDER.resolve("index.xml.gz")))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
