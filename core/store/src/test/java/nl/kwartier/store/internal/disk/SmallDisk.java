package nl.kwartier.store.internal.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real file system of a few megabytes, in memory. Only root can make one, and on Linux alone. */
public final class SmallDisk implements AutoCloseable {
    private static final int MEGABYTE = 1 << 20;
    private static final int LEAST = 512;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one, or skips the test and prints why. */
    public static SmallDisk mounted(int megabytes) throws IOException {
        Path folder = Files.createTempDirectory("kwartier-schijf");
        String why = run(List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()));
        if (!why.isEmpty()) {
            Files.delete(folder);
            System.out.println("Skipped: no small disk can be mounted here, which takes root on Linux: " + why);
        }
        assumeTrue(why.isEmpty(), () -> "no small disk can be mounted: " + why);
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Takes room with a file that is no part of the database. */
    public void take(int megabytes) throws IOException {
        Files.write(filler(), new byte[megabytes * MEGABYTE]);
    }

    /** Takes all room that is left, to the last block. */
    public void takeAll() throws IOException {
        try (OutputStream out = Files.newOutputStream(filler())) {
            for (int size = MEGABYTE; size >= LEAST; ) {
                size = writes(out, size) ? size : size / 2;
            }
        }
    }

    /** Deletes that file. */
    public void makeRoom() throws IOException {
        Files.delete(filler());
    }

    @Override
    public void close() throws IOException {
        String why = run(List.of("umount", folder.toString()));
        if (!why.isEmpty()) {
            throw new IOException(why);
        }
        Files.delete(folder);
    }

    private Path filler() {
        return folder.resolve("vulling");
    }

    private static boolean writes(OutputStream out, int bytes) {
        try {
            out.write(new byte[bytes]);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    /** Gives what a command complained about; nothing when it did what was asked. */
    private static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            int code = process.waitFor();
            return code == 0 ? "" : command.get(0) + " ended with " + code + ": " + said;
        } catch (IOException absent) {
            return String.valueOf(absent.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
