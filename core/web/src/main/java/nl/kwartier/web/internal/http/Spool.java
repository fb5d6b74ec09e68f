package nl.kwartier.web.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Takes in a file that is made for somebody: in memory while it is small, then on disk, so that no export fills the memory. */
final class Spool extends OutputStream {
    /** More than a list of some thousand rows, and little beside the memory of a server. */
    private static final int MOST_IN_MEMORY = 4 * 1024 * 1024;

    private final Path folder;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(8192);
    private @Nullable Path file;
    private @Nullable OutputStream disk;

    Spool(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (disk == null && memory.size() + length > MOST_IN_MEMORY) {
            Files.createDirectories(folder);
            file = Files.createTempFile(folder, "download", ".tmp");
            disk = Files.newOutputStream(file);
            memory.writeTo(disk);
            memory.reset();
        }
        OutputStream out = disk == null ? memory : disk;
        out.write(bytes, from, length);
    }

    /** What came in, when it stayed in memory. */
    byte[] bytes() {
        return memory.toByteArray();
    }

    /** What came in, when it went to disk; the file is gone when this is closed. Null when it stayed in memory. */
    @Nullable InputStream file() throws IOException {
        return file == null ? null : Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Ends the writing. */
    @Override
    public void close() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    /** Throws away what came in, when the file could not be made to its end. */
    void drop() throws IOException {
        close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
