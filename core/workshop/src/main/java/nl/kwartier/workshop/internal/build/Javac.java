package nl.kwartier.workshop.internal.build;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of this very Java. Warnings are for the build of the programme. */
final class Javac {
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-parameters", "-g", "-proc:none", "-nowarn");

    private final JavaCompiler compiler;

    /** Kept: it holds the jars open that each compilation reads. */
    private final StandardJavaFileManager files;

    private final List<Path> against;

    private Javac(JavaCompiler compiler, StandardJavaFileManager files, List<Path> against) {
        this.compiler = compiler;
        this.files = files;
        this.against = against;
    }

    static Javac against(List<Path> jars) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("Deze Java heeft geen compiler. Start Kwartier met een JDK.");
        }
        return new Javac(compiler, compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8), jars);
    }

    /**
     * Compiles.
     *
     * @param beside a folder with classes that are compiled already
     * @return the errors; empty when it is done
     */
    List<Diagnostic<? extends JavaFileObject>> compile(Collection<Path> sources, Path to, Path beside)
            throws IOException {
        files.setLocationFromPaths(
                StandardLocation.CLASS_PATH,
                Stream.concat(Stream.of(beside), against.stream()).toList());
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(to));
        var found = new DiagnosticCollector<JavaFileObject>();
        boolean done = compiler.getTask(
                        Writer.nullWriter(), files, found, OPTIONS, null, files.getJavaFileObjectsFromPaths(sources))
                .call();
        return done
                ? List.of()
                : found.getDiagnostics().stream()
                        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                        .toList();
    }
}
