package nl.kwartier.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others build on says what it means: no exported type or method without a sentence. */
class DocumentationTest {
    private static final Path ROOT = Path.of(System.getProperty("kwartier.root"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"core/api", "core/ui"})
    void everythingExportedHasASentence(String module) throws IOException {
        assertThat(undocumented(exported(ROOT.resolve(module).resolve("src/main/java"))))
                .isEmpty();
    }

    @Test
    void aMethodWithoutASentenceIsFound() throws IOException {
        Path type = folder.resolve("Bare.java");
        Files.writeString(type, "/** A type. */\npublic interface Bare {\n    int answer(int question);\n}\n");

        assertThat(undocumented(List.of(type))).singleElement().asString().contains("Bare.java:3");
    }

    private static List<Path> exported(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isExported(file.resolveSibling("package-info.java")))
                    .toList();
        }
    }

    private static boolean isExported(Path packageInfo) {
        try {
            return Files.exists(packageInfo) && Files.readString(packageInfo).contains("@Export");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compiler's own check, of which only "no comment" counts: a tag per parameter is asked of nobody. */
    private List<String> undocumented(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(found, Locale.ENGLISH, UTF_8)) {
            var options = List.of(
                    "-Xdoclint:missing/protected",
                    "-proc:none",
                    "-Xmaxwarns",
                    "100000",
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path"));
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        var undocumented = new ArrayList<String>();
        for (var diagnostic : found.getDiagnostics()) {
            assertThat(diagnostic.getKind()).as("%s", diagnostic).isNotEqualTo(Diagnostic.Kind.ERROR);
            if (diagnostic.getMessage(Locale.ENGLISH).contains("no comment")) {
                undocumented.add(
                        Path.of(diagnostic.getSource().toUri()).getFileName() + ":" + diagnostic.getLineNumber());
            }
        }
        return undocumented;
    }
}
