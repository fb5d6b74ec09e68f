package nl.kwartier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseStyleTest {
    @Test
    void aHouseStyleIsAboutFifteenTokensAndNothingElse() {
        List<String> set = Pattern.compile("(--[a-z0-9-]+):")
                .matcher(StaticFiles.kwartierstad())
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(set).hasSizeBetween(10, 16).allMatch(token -> token.startsWith("--basis-"));
    }

    @Test
    void noTemplateCarriesAStyleOrAScript() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
            assertThat(templates)
                    .allSatisfy(template -> assertThat(Files.readString(template))
                            .doesNotContain("style=")
                            .doesNotContain("<style")
                            .doesNotContainPattern("<script(?! src=)")
                            .doesNotContainPattern("\\son[a-z]+="));
        }
    }
}
