package nl.kwartier.workshop.internal.build;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import nl.kwartier.api.development.Trouble.Spot;
import nl.kwartier.workshop.internal.project.Project;
import nl.kwartier.workshop.internal.trouble.Broken;
import nl.kwartier.workshop.internal.trouble.Spots;

/**
 * Compiles the classes of a programme with the compiler of this very Java. All of them each time: that takes a fraction of a second, and
 * leaves no class behind that was compiled against what is no more. Warnings are for the build of the programme.
 */
final class Classes {
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-parameters", "-g", "-proc:none", "-nowarn");

    /** More errors than these come from the first ones. */
    private static final int MOST = 10;

    private final JavaCompiler compiler;

    /** Kept: it holds the jars open that each compilation reads. */
    private final StandardJavaFileManager files;

    private Classes(JavaCompiler compiler, StandardJavaFileManager files) {
        this.compiler = compiler;
        this.files = files;
    }

    static Classes against(List<Path> jars) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("Deze Java heeft geen compiler. Start Kwartier met een JDK.");
        }
        var files = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, jars);
        return new Classes(compiler, files);
    }

    void compile(Project project, Bench bench) throws IOException, Broken {
        List<Path> sources = sources(project, bench);
        if (sources.isEmpty()) {
            throw Broken.because(
                    "Er is nog geen Java-code",
                    "Zet de eerste klasse in src/main/java.",
                    project.java().toString());
        }
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(bench.classes()));
        var found = new DiagnosticCollector<JavaFileObject>();
        boolean done = compiler.getTask(
                        Writer.nullWriter(), files, found, OPTIONS, null, files.getJavaFileObjectsFromPaths(sources))
                .call();
        if (!done) {
            throw Broken.at("Er is een fout in de Java-code", spots(found.getDiagnostics(), project, bench));
        }
    }

    private static List<Path> sources(Project project, Bench bench) throws IOException {
        var sources = new ArrayList<Path>();
        for (Path root : List.of(project.java(), bench.generated())) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    all.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }

    private static List<Spot> spots(
            List<Diagnostic<? extends JavaFileObject>> diagnostics, Project project, Bench bench) {
        return diagnostics.stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .limit(MOST)
                .map(one -> spot(one, project, bench))
                .toList();
    }

    private static Spot spot(Diagnostic<? extends JavaFileObject> error, Project project, Bench bench) {
        var spots = new Spots(project.folder());
        String message = error.getMessage(Locale.ENGLISH);
        JavaFileObject source = error.getSource();
        if (source == null) {
            return spots.at(project.folder().resolve("pom.xml"), 1, message);
        }
        Path file = Path.of(source.toUri());
        Optional<TemplateSources.Origin> origin = file.startsWith(bench.generated())
                ? TemplateSources.origin(file, error.getLineNumber())
                : Optional.empty();
        return origin.map(template -> spots.at(project.pages().resolve(template.template()), template.line(), message))
                .orElseGet(() -> spots.at(file, (int) error.getLineNumber(), message));
    }
}
