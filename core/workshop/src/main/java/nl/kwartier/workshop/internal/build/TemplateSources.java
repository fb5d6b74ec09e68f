package nl.kwartier.workshop.internal.build;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwartier.workshop.internal.project.Project;
import nl.kwartier.workshop.internal.trouble.Broken;
import nl.kwartier.workshop.internal.trouble.Spots;

/** Makes Java of the templates, as the build of a programme does. */
final class TemplateSources {
    private static final Pattern LINE_INFO = Pattern.compile("JTE_LINE_INFO = \\{([\\d,]*)}");
    private static final Pattern NAME = Pattern.compile("JTE_NAME = \"([^\"]+)\"");
    private static final Pattern ERROR = Pattern.compile("(?:error at |compile )([\\w./-]+\\.jte)(?::(\\d+))?");

    private TemplateSources() {}

    static void generate(Project project, Bench bench) throws Broken {
        if (!Files.isDirectory(project.pages())) {
            return;
        }
        var engine = TemplateEngine.create(
                new DirectoryCodeResolver(project.pages()),
                bench.generated(),
                ContentType.Html,
                null,
                project.templates());
        engine.setTrimControlStructures(true);
        engine.setBinaryStaticContent(true);
        engine.setTargetResourceDirectory(bench.resources());
        try {
            engine.generateAll();
        } catch (TemplateException wrong) {
            throw broken(project, String.valueOf(wrong.getMessage()));
        }
    }

    private static Broken broken(Project project, String message) {
        Matcher found = ERROR.matcher(message);
        if (!found.find()) {
            return Broken.because("Er is een fout in een sjabloon", "Verbeter het en bewaar het bestand.", message);
        }
        int line = found.group(2) == null ? 1 : Integer.parseInt(found.group(2));
        var spot = new Spots(project.folder())
                .at(
                        project.pages().resolve(found.group(1)),
                        line,
                        message.lines().findFirst().orElse(""));
        return Broken.at("Er is een fout in een sjabloon", List.of(spot));
    }

    /** The template that a line of generated Java comes from, or nothing when it comes from none. */
    static java.util.Optional<Origin> origin(Path generated, long line) {
        String text = String.join("\n", lines(generated));
        Matcher name = NAME.matcher(text);
        Matcher info = LINE_INFO.matcher(text);
        if (!name.find() || !info.find()) {
            return java.util.Optional.empty();
        }
        String[] numbers = info.group(1).split(",", -1);
        int at = (int) Math.max(0, Math.min(line, numbers.length) - 1);
        return java.util.Optional.of(new Origin(name.group(1), Integer.parseInt(numbers[at]) + 1));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (java.io.IOException unreadable) {
            return List.of();
        }
    }

    /** A line of a template, from 1. */
    record Origin(String template, int line) {}
}
