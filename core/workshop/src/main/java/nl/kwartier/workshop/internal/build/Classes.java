package nl.kwartier.workshop.internal.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import nl.kwartier.api.development.Trouble.Spot;
import nl.kwartier.workshop.internal.project.Project;
import nl.kwartier.workshop.internal.trouble.Broken;
import nl.kwartier.workshop.internal.trouble.Spots;

/**
 * Keeps the compiled classes of a programme in step with its sources. When few of them changed, these alone are compiled first; all of
 * them follow only when a class looks otherwise to the others than it did.
 */
final class Classes {
    /** Above this, compiling all at once takes hardly longer. */
    private static final int FEW = 5;

    /** More errors than these come from the first ones. */
    private static final int MOST = 10;

    private final Bench bench;
    private final Javac javac;
    private Sources compiled = Sources.NONE;

    private Classes(Bench bench, Javac javac) {
        this.bench = bench;
        this.javac = javac;
    }

    static Classes on(Bench bench) throws IOException {
        return new Classes(bench, Javac.against(bench.against()));
    }

    void compile(Project project) throws IOException, Broken {
        Sources now = Sources.in(List.of(project.java(), bench.generated()));
        if (now.files().isEmpty()) {
            throw Broken.because(
                    "Er is nog geen Java-code",
                    "Zet de eerste klasse in src/main/java.",
                    project.java().toString());
        }
        Sources before = compiled;
        compiled = Sources.NONE;
        if (!now.sameFiles(before) || !compiledAlone(now.changedSince(before))) {
            all(now, project);
        }
        compiled = now;
    }

    private void all(Sources now, Project project) throws IOException, Broken {
        Bench.clear(bench.classes());
        var errors = javac.compile(now.files(), bench.classes(), bench.classes());
        if (!errors.isEmpty()) {
            throw Broken.at(
                    "Er is een fout in de Java-code",
                    errors.stream().limit(MOST).map(one -> spot(one, project)).toList());
        }
    }

    private boolean compiledAlone(Set<Path> changed) throws IOException {
        if (changed.isEmpty() || changed.size() > FEW) {
            return changed.isEmpty();
        }
        Bench.clear(bench.fresh());
        return javac.compile(changed, bench.fresh(), bench.classes()).isEmpty() && fits();
    }

    /** Whether the new classes look like those before to all others; then they take their place. */
    private boolean fits() throws IOException {
        List<Path> fresh = classes(bench.fresh());
        for (Path one : fresh) {
            Path before = bench.classes().resolve(bench.fresh().relativize(one));
            if (!Files.exists(before) || !Face.of(before).equals(Face.of(one))) {
                return false;
            }
        }
        if (!nested(fresh, bench.fresh()).equals(nested(fresh, bench.classes()))) {
            return false;
        }
        for (Path one : fresh) {
            Files.move(
                    one, bench.classes().resolve(bench.fresh().relativize(one)), StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }

    /** The names of the classes, in one folder or the other, that belong to the same sources: one that is no more must not stay. */
    private Set<String> nested(List<Path> fresh, Path folder) throws IOException {
        Set<String> outer = fresh.stream()
                .map(one -> outer(bench.fresh().relativize(one).toString()))
                .collect(Collectors.toSet());
        return classes(folder).stream()
                .map(one -> folder.relativize(one).toString())
                .filter(name -> outer.contains(outer(name)))
                .collect(Collectors.toSet());
    }

    private static String outer(String name) {
        int dollar = name.indexOf('$');
        return dollar < 0 ? name.substring(0, name.length() - ".class".length()) : name.substring(0, dollar);
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private Spot spot(Diagnostic<? extends JavaFileObject> error, Project project) {
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
