package nl.kwartier.plugin.uitstapje;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The guide shows what is compiled and tested here, word for word. */
class GuideTest {
    private static final Path GUIDE = Path.of("../README.md");
    private static final String REWRITE = "kwartier.gids";
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^(?:<!-- snippet: (\\S+) -->\n)?```(java|sql)\n(.*?)^```$");

    /** {@code -Dkwartier.gids=schrijf} puts the present sources into the guide. */
    @BeforeAll
    static void rewrite() throws IOException {
        if ("schrijf".equals(System.getProperty(REWRITE))) {
            var written = new StringBuilder();
            Matcher block = BLOCK.matcher(Files.readString(GUIDE));
            while (block.find()) {
                block.appendReplacement(written, Matcher.quoteReplacement(renewed(block)));
            }
            Files.writeString(GUIDE, block.appendTail(written).toString());
        }
    }

    private static String renewed(MatchResult block) throws IOException {
        return block.group(1) == null
                ? block.group()
                : "<!-- snippet: " + block.group(1) + " -->\n```" + block.group(2) + "\n"
                        + new Snippet(block.group(1)).text() + "```";
    }

    private static List<MatchResult> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(GUIDE)).results().toList();
    }

    @TestFactory
    List<DynamicTest> everySnippetIsTheSourceThatIsTested() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (MatchResult block : blocks()) {
            String name = String.valueOf(block.group(1));
            tests.add(DynamicTest.dynamicTest(name, () -> compare(name, block.group(3))));
        }
        return tests;
    }

    private static void compare(String name, String shown) throws IOException {
        assertThat(name)
                .as(
                        "A block of Java or SQL in plugins/README.md has no line <!-- snippet: file#region --> above it:\n%s",
                        shown)
                .isNotEqualTo("null");
        assertThat(shown)
                .as(
                        "The block %s in plugins/README.md is not what stands in the source. Change the source, and then run:"
                                + " mvn -pl plugins/uitstapje test -Dtest=GuideTest -Dkwartier.gids=schrijf",
                        name)
                .isEqualTo(new Snippet(name).text());
    }

    @Test
    void everyPartOfTheProgrammeIsShownFromItsSource() throws IOException {
        assertThat(blocks()).hasSizeGreaterThanOrEqualTo(12);
    }
}
