package nl.kwartier.check.stable;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.header.Attrs;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a bundle shows of itself: its exported packages of Kwartier.
 *
 * @param packages by name
 */
record Face(Map<String, Shown> packages) {
    private static final String OURS = "nl.kwartier.";

    /** What a type has because of the types of Java below it. */
    private static final Set<String> OF_OBJECTS = methods(Object.class, Record.class);

    private static final Set<String> OF_ENUMS = methods(Object.class, Enum.class);
    private static final Set<String> OF_EXCEPTIONS = methods(Object.class, Throwable.class);

    /**
     * An exported package.
     *
     * @param version its version
     * @param content its types with all that can be used of them
     */
    record Shown(Version version, Tree content) {}

    static Face of(Path file) throws Exception {
        try (var jar = new Jar(file.toFile())) {
            return of(jar);
        }
    }

    static Face of(Jar jar) throws Exception {
        var exports = new aQute.bnd.header.Parameters(
                jar.getManifest().getMainAttributes().getValue("Export-Package"));
        var packages = new TreeMap<String, Shown>();
        for (Tree content : new DiffPluginImpl().tree(jar).get("<api>").getChildren()) {
            Attrs attributes = exports.get(content.getName());
            if (content.getType() == Type.PACKAGE
                    && attributes != null
                    && content.getName().startsWith(OURS)) {
                packages.put(content.getName(), new Shown(Version.parseVersion(attributes.getVersion()), own(content)));
            }
        }
        return new Face(packages);
    }

    /** Without what comes from Java itself, which differs from one Java to the next. */
    private static Tree own(Tree content) throws Exception {
        Tree.Data data = content.serialize();
        prune(data);
        return new DiffPluginImpl().deserialize(data);
    }

    private static void prune(Tree.Data part) {
        if (part.children == null) {
            return;
        }
        Set<String> ofJava = ofJava(part);
        part.children = Stream.of(part.children)
                .filter(child -> child.type != Type.ANNOTATED)
                .filter(child -> child.type != Type.METHOD || !ofJava.contains(child.name))
                .toArray(Tree.Data[]::new);
        Stream.of(part.children).forEach(Face::prune);
    }

    private static Set<String> ofJava(Tree.Data part) {
        if (part.type == Type.ENUM) {
            return OF_ENUMS;
        }
        boolean exception = Stream.of(part.children)
                .anyMatch(child -> child.type == Type.EXTENDS && child.name.matches("java\\..*(Exception|Error)"));
        return exception ? OF_EXCEPTIONS : OF_OBJECTS;
    }

    private static Set<String> methods(Class<?>... types) {
        return Stream.of(types)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .map(Face::signature)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String signature(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(Class::getCanonicalName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }
}
