package nl.kwartier.check.internal;

import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Clazz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotations of the descriptor that stand in the classes of a bundle, in the order of the source. */
public final class Declarations {
    private final Analyzer analyzer;
    private final List<Clazz> classes = new ArrayList<>();
    private final List<Declaration> all = new ArrayList<>();

    private Declarations(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Reads the classes of the bundle that is being made. */
    public static Declarations of(Analyzer analyzer) {
        var declarations = new Declarations(analyzer);
        for (Clazz type : analyzer.getClassspace().values()) {
            List<Declaration> found = type.annotations("*")
                    .filter(annotation -> annotation.getName().getFQN().startsWith(Declaration.PACKAGE))
                    .flatMap(Declaration::of)
                    .toList();
            if (!found.isEmpty()) {
                declarations.classes.add(type);
                declarations.all.addAll(found);
            }
        }
        return declarations;
    }

    List<Declaration> all() {
        return all;
    }

    /** Fails the build, with the line to mend. */
    public void report(Fault fault) throws IOException {
        var error = analyzer.error("%s", fault.message());
        Optional<Path> file = fault.inPom() ? file("pom.xml") : source();
        if (file.isPresent()) {
            Source source = Source.read(file.get());
            int line = fault.inPom()
                    ? source.element(fault.attribute())
                    : source.line(fault.annotation(), ordinal(fault), fault.attribute());
            error.file(file.get().toString()).line(line - 1);
        }
    }

    /** Which of the annotations of that kind has the value; the first one when none has. */
    private int ordinal(Fault fault) {
        List<Declaration> same = all.stream()
                .filter(one -> one.annotation().equals(fault.annotation()))
                .toList();
        for (int at = 0; at < same.size(); at++) {
            if (same.get(at)
                    .values()
                    .getOrDefault(fault.attribute(), "")
                    .strip()
                    .equals(fault.value())) {
                return at;
            }
        }
        return 0;
    }

    private Optional<Path> source() {
        return classes.stream()
                .map(type ->
                        "src/main/java/" + type.getClassName().getPackageRef().getPath() + "/" + type.getSourceFile())
                .flatMap(name -> file(name).stream())
                .findFirst();
    }

    private Optional<Path> file(String name) {
        return Optional.of(analyzer.getBase().toPath().resolve(name)).filter(Files::exists);
    }
}
