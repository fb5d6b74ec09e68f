package nl.kwartier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StaticFilesTest {
    private final StaticFiles files = StaticFiles.withHouseStyle(StaticFiles.kwartierstad());

    @Test
    void theNameOfTheStylesheetChangesWithTheHouseStyle() {
        StaticFiles other =
                StaticFiles.withHouseStyle(".voorbeeld-theme{--basis-color-accent-1-color-default:#7a1fa2}");

        assertThat(other.stylesheet()).isNotEqualTo(files.stylesheet()).endsWith(".css");
        assertThat(StaticFiles.withHouseStyle(StaticFiles.kwartierstad()).stylesheet())
                .isEqualTo(files.stylesheet());
    }

    @Test
    void theHouseStyleComesAfterOursSoThatItWins() {
        String css = new String(file(files.stylesheet()).bytes(), StandardCharsets.UTF_8);

        assertThat(css.lastIndexOf("--basis-color-accent-1-color-default: #0f5f56"))
                .isGreaterThan(css.lastIndexOf("kw-board"));
    }

    @Test
    void theTabShowsTheBrandColourOfTheHouseStyle() {
        String start = "data:image/svg+xml;base64,";
        assertThat(files.brand()).startsWith(start);
        assertThat(new String(
                        Base64.getDecoder().decode(files.brand().substring(start.length())), StandardCharsets.UTF_8))
                .startsWith("<svg ")
                .contains("#0f5f56");
    }

    @Test
    void theCompressedCopyHoldsTheSame() throws IOException {
        StaticFile css = file(files.stylesheet());

        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(css.gzip()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(css.bytes());
        }
        assertThat(css.gzip().length).isLessThan(css.bytes().length / 3);
    }

    @Test
    void everyFileThatAPageFetchesIsThere() {
        assertThat(file(files.script()).contentType()).startsWith("text/javascript");
        assertThat(file(files.font()).contentType()).isEqualTo("font/woff2");
    }

    @Test
    void aPathThatClimbsOutOfTheFolderIsNoFile() {
        assertThat(files.find("/static/../nl/kwartier/ui/Shell.class")).isEmpty();
        assertThat(files.find("/static/bestaat-niet.css")).isEmpty();
    }

    private StaticFile file(String path) {
        return files.find(path).orElseThrow();
    }
}
