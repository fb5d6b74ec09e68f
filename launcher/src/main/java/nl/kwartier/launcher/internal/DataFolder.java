package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder with everything that stays, held by one process at a time. The lock is the operating system's, so it goes with the
 * process however that ends; the file holds the number of the process for whoever comes second.
 */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "kwartier.lock";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path path, boolean demo) throws Refused {
        try {
            Files.createDirectories(path);
            var folder = new DataFolder(path, FileChannel.open(path.resolve(LOCK), CREATE, READ, WRITE));
            folder.hold();
            folder.mark(demo);
            return folder;
        } catch (IOException e) {
            throw new Refused("De gegevensmap " + path + " is niet te gebruiken: Kwartier kan er niet in schrijven."
                    + " Geef met --data een map waarin u mag schrijven.");
        }
    }

    Path path() {
        return path;
    }

    /** Derived files: they may be thrown away whenever Kwartier is off. */
    Path cache() {
        return path.resolve("cache");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private void hold() throws IOException, Refused {
        if (!tryLock()) {
            var other = holder();
            lock.close();
            throw new Refused("De gegevensmap " + path + " is al in gebruik door een andere Kwartier"
                    + other.map(pid -> " (proces " + pid + ")").orElse("")
                    + ". Stop die eerst, of geef met --data een andere map.");
        }
        lock.truncate(0);
        lock.write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())), 0);
    }

    private boolean tryLock() throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private Optional<String> holder() throws IOException {
        var bytes = ByteBuffer.allocate(20);
        lock.read(bytes, 0);
        String pid = UTF_8.decode(bytes.flip()).toString();
        return pid.matches("\\d+") ? Optional.of(pid) : Optional.empty();
    }

    private void mark(boolean demo) throws IOException, Refused {
        try {
            FolderKind.claim(path, demo);
        } catch (IOException | Refused e) {
            lock.close();
            throw e;
        }
    }
}
