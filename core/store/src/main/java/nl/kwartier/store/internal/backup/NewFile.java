package nl.kwartier.store.internal.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file that gets its name when it is whole and on the disk, and that takes nobody's place. Half a file is deleted. */
final class NewFile implements AutoCloseable {
    private final Path target;
    private final Path part;

    private NewFile(Path target, Path part) {
        this.target = target;
        this.part = part;
    }

    static NewFile at(Path file) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.getParent();
        Path name = target.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            throw new NotDone("De map " + folder + " bestaat niet. Maak haar eerst, of kies een andere map.");
        }
        if (!Files.isWritable(folder)) {
            throw new NotDone("In de map " + folder + " mag Kwartier niet schrijven. Kies een andere map.");
        }
        refuseTaken(target);
        Path part = folder.resolve(name + ".deel");
        var made = new NewFile(target, part);
        made.close();
        return made;
    }

    /** Where it is written until it is whole. */
    Path part() {
        return part;
    }

    /** Makes sure that it is on the disk, and gives it its name. */
    void finish() throws IOException {
        force(part);
        try {
            Files.createLink(target, part);
            Files.delete(part);
        } catch (FileAlreadyExistsException e) {
            refuseTaken(target);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.move(part, target);
        }
        force(folder());
    }

    /** Takes away what is not whole, with what SQLite keeps beside it. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-journal"));
    }

    /** Waits until a file or a folder is on the disk. */
    static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems open no folders; there the name goes to the disk by itself.
            if (!folder) {
                throw e;
            }
        }
    }

    private Path folder() {
        return Objects.requireNonNull(target.getParent());
    }

    private static void refuseTaken(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotDone("Er is al iets met de naam " + target
                    + ". Kies een andere naam: een reservekopie komt nooit in de plaats van iets anders.");
        }
    }
}
