package nl.kwartier.launcher.internal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file that is there whole or not at all, also when the power fails halfway. */
final class WholeFile {
    private WholeFile() {}

    static void write(Path file, InputStream content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".deel");
        try (var channel = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        Files.move(part, file, ATOMIC_MOVE);
    }
}
