package nl.kwartier.newplugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What this build made, laid out as a repository of Maven, so that nothing of it needs to be installed. */
final class ReactorRepository {
    private static final Path ROOT = Path.of(System.getProperty("kwartier.root"));
    private static final String VERSION = System.getProperty("kwartier.version");
    private static final Set<String> NO_MODULES = Set.of("src", "target", "node_modules", ".git");
    private static final Pattern NAME =
            Pattern.compile("(?s)(?:</parent>|</modelVersion>\\s*<groupId>)" + ".*?<artifactId>([^<]+)</artifactId>");

    private ReactorRepository() {}

    /** Lays it out in a folder. */
    static void layOut(Path folder) throws IOException {
        for (Path pom : poms()) {
            String name = name(Files.readString(pom));
            Path place = Files.createDirectories(
                    folder.resolve("nl/kwartier").resolve(name).resolve(VERSION));
            Files.copy(pom, place.resolve(name + "-" + VERSION + ".pom"));
            for (Path jar : jars(pom.resolveSibling("target"), name)) {
                Files.copy(jar, place.resolve(jar.getFileName().toString()));
            }
        }
    }

    /** Every pom of this repository. */
    static List<Path> poms() throws IOException {
        var poms = new ArrayList<Path>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NO_MODULES.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.endsWith("pom.xml")) {
                    poms.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return poms;
    }

    private static String name(String pom) {
        Matcher name = NAME.matcher(pom);
        if (!name.find()) {
            throw new AssertionError("no name in " + pom);
        }
        return name.group(1);
    }

    private static List<Path> jars(Path target, String name) {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "-" + VERSION)
                            && file.toString().endsWith(".jar"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
