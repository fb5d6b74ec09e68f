package nl.kwartier.lifecycle.internal.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index of a catalogue as it was when it could be read last, in the data folder. The time of the file says when that was. */
final class KeptIndex {
    private static final Logger LOG = LoggerFactory.getLogger(KeptIndex.class);
    private static final int NAME_LENGTH = 16;

    private final Path file;

    KeptIndex(Path folder, String address) {
        this.file = folder.resolve(sha(address.getBytes(UTF_8)).substring(0, NAME_LENGTH) + ".xml.gz");
    }

    /** When the index was read; nothing when none was kept. */
    Optional<Instant> when() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.getLastModifiedTime(file).toInstant())
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("De bewaarde lijst van een catalogus is niet te lezen: {}", e.toString());
            return Optional.empty();
        }
    }

    byte[] read() throws CatalogueFault {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CatalogueFault(CatalogueReasons.unreachable(e.toString()));
        }
    }

    /** Whole or not at all. Without it the catalogue works as well, until it cannot be reached. */
    void write(byte[] content, Instant when) {
        Path part = file.resolveSibling(file.getFileName() + ".deel");
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.setLastModifiedTime(part, FileTime.from(when));
            Files.move(part, file, ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("De lijst van een catalogus is niet te bewaren: {}", e.toString());
        }
    }

    static String sha(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
