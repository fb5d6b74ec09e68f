package nl.kwartier.lifecycle.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.store.Schemas.Migration;

/** A jar that is whole and says that it is a programme. The bytes are the ones that were checked, and the ones that will run. */
public final class PluginJar {
    /** Far above any programme seen, and far below what would fill a database or the memory. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private final JarContent content;
    private final String sha;
    private final byte[] bytes;

    private PluginJar(JarContent content, String sha, byte[] bytes) {
        this.content = content;
        this.sha = sha;
        this.bytes = bytes;
    }

    /**
     * Reads and checks a file.
     *
     * @throws Unfit when it is no programme, or not yet a whole one
     */
    public static PluginJar read(Path file) throws Unfit {
        return of(content(file));
    }

    /**
     * Checks the content of a file.
     *
     * @param bytes the whole file, which is not changed any more
     * @throws Unfit when it is no programme, or not yet a whole one
     */
    public static PluginJar of(byte[] bytes) throws Unfit {
        if (!ZipEnd.startsAsZip(bytes)) {
            throw Unfit.forNow(FileReasons.noJar());
        }
        if (!ZipEnd.isWhole(bytes)) {
            throw Unfit.forNow(FileReasons.cutOff(bytes.length));
        }
        return new PluginJar(JarContent.check(bytes), sha(bytes), bytes);
    }

    public Descriptor descriptor() {
        return content.descriptor();
    }

    /** Who signed it. */
    public Signature signature() {
        return content.signature();
    }

    /** What it says about itself, for people. */
    public Description description() {
        return Descriptions.of(descriptor());
    }

    /** The steps that make its tables, in order. */
    public List<Migration> migrations() {
        return Migrations.of(bytes);
    }

    /** The SHA-256 of the file, 64 lower-case hexadecimal digits. */
    public String sha() {
        return sha;
    }

    /** The file's content; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    private static byte[] content(Path file) throws Unfit {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw Unfit.forGood(FileReasons.tooLarge(size, LARGEST));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes((int) LARGEST);
            }
        } catch (IOException e) {
            throw Unfit.forNow(FileReasons.unreadable(e.toString()));
        }
    }

    /** The SHA-256 of a file's content, 64 lower-case hexadecimal digits. */
    public static String sha(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
