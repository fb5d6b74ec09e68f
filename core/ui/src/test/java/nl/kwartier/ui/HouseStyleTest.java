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
    void everyClassOfOursThatATemplateUsesHasARule() throws IOException {
        String rules = text(Path.of("web/css"));

        assertThat(Pattern.compile("(?<!data-)kw-[a-z0-9]+(?:(?:__|--?)[a-z0-9]+)*(?![a-z0-9-])")
                        .matcher(text(Path.of("src/main/jte")))
                        .results())
                .extracting(MatchResult::group)
                .allMatch(name -> Pattern.compile("\\." + name + "(?![a-z0-9_-])")
                        .matcher(rules)
                        .find());
    }

    private static String text(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
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
