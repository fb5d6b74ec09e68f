package nl.kwartier.lifecycle.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * What is inside a jar. Every entry is read to its end, so that its checksum and its signature are compared.
 *
 * @param descriptor what the programme says of itself
 * @param signature who says so
 */
record JarContent(Descriptor descriptor, Signature signature) {
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_UNPACKED = 4 * PluginJar.LARGEST;

    static JarContent check(byte[] jar) throws Unfit {
        Path spooled = null;
        try {
            spooled = Files.createTempFile("kwartier-", ".jar");
            Files.write(spooled, jar);
            try (var zip = new JarFile(spooled.toFile(), true)) {
                return check(zip);
            }
        } catch (SecurityException e) {
            throw Unfit.forGood(FileReasons.tampered(String.valueOf(e.getMessage())));
        } catch (IOException | IllegalArgumentException e) {
            throw Unfit.forNow(FileReasons.broken(e.toString()));
        } finally {
            delete(spooled);
        }
    }

    private static JarContent check(JarFile zip) throws IOException, Unfit {
        List<JarEntry> entries = Collections.list(zip.entries());
        for (ZipEntry entry : entries) {
            if (outward(entry.getName())) {
                throw Unfit.forGood(FileReasons.unsafe(entry.getName()));
            }
        }
        if (entries.size() > MOST_ENTRIES) {
            throw Unfit.forGood(FileReasons.broken(entries.size() + " bestanden in de jar"));
        }
        var signature = new SignatureReading();
        readAll(zip, entries, signature);
        Migrations.check(entries.stream().map(ZipEntry::getName).toList());
        Manifest manifest = zip.getManifest();
        if (manifest == null) {
            throw Unfit.forGood(FileReasons.noProgramme(null));
        }
        return new JarContent(Descriptor.of(manifest.getMainAttributes()), signature.of(manifest));
    }

    private static void readAll(JarFile zip, List<JarEntry> entries, SignatureReading signature)
            throws IOException, Unfit {
        var buffer = new byte[64 * 1024];
        long room = MOST_UNPACKED;
        for (JarEntry entry : entries) {
            room -= read(zip, entry, buffer, room);
            signature.read(entry);
        }
    }

    /** The JDK checks no sum when it reads by the table of contents, so it is done here. */
    private static long read(JarFile zip, ZipEntry entry, byte[] buffer, long room) throws IOException, Unfit {
        var sum = new CRC32();
        long length = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
                length += read;
                if (length > room) {
                    throw Unfit.forGood(FileReasons.tooLarge(MOST_UNPACKED + 1, PluginJar.LARGEST));
                }
            }
        }
        if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
            throw new ZipException("checksum of " + entry.getName());
        }
        return length;
    }

    private static boolean outward(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || Arrays.asList(path.split("/")).contains("..");
    }

    private static void delete(@Nullable Path spooled) {
        if (spooled != null && !spooled.toFile().delete()) {
            spooled.toFile().deleteOnExit();
        }
    }
}
