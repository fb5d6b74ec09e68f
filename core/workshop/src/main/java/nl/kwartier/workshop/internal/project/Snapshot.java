package nl.kwartier.workshop.internal.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/**
 * How the sources of a programme look at one moment: a change of any of them makes another snapshot. Looking at a hundred files costs about a
 * millisecond, and works alike on each system, which the notices of file systems do not: on a Mac those come seconds later.
 */
public record Snapshot(Map<Path, Mark> files) {
    /** By what a changed file is told. */
    record Mark(long size, long modified) {}

    /** Looks. */
    public static Snapshot of(Path folder) {
        var files = new HashMap<Path, Mark>();
        for (String root : new String[] {"src/main", "pom.xml", "bnd.bnd"}) {
            look(folder.resolve(root), files);
        }
        return new Snapshot(files);
    }

    private static void look(Path root, Map<Path, Mark> files) {
        try {
            Files.walkFileTree(root, new Looking(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that goes while somebody looks is a change that the next look sees. */
    private static final class Looking extends SimpleFileVisitor<Path> {
        private final Map<Path, Mark> files;

        Looking(Map<Path, Mark> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(
                    file,
                    new Mark(attributes.size(), attributes.lastModifiedTime().toMillis()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
