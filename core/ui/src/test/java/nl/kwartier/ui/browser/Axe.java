package nl.kwartier.ui.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs axe-core in a page. */
final class Axe {
    private static final String RUN = """
            async () => {
              const found = await axe.run(document, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                resultTypes: ['violations'],
              });
              return found.violations.flatMap((rule) => rule.nodes.map((node) =>
                rule.id + ': ' + rule.help + ' | ' + node.html.slice(0, 200) + ' | ' + node.failureSummary.replace(/\\s+/g, ' ')));
            }
            """;

    private Axe() {}

    static List<String> barriers(Page page, Path source) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            bring(page, source);
        }
        List<?> found = (List<?>) page.evaluate(RUN);
        return found.stream().map(String::valueOf).toList();
    }

    /** Once for a page, which may be looked at in several widths. */
    private static void bring(Page page, Path source) {
        try {
            page.evaluate(Files.readString(source) + "\n;undefined");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
