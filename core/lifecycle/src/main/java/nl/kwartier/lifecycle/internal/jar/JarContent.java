package nl.kwartier.lifecycle.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What is inside a jar. Every entry is read to its end, so that its checksum is compared. */
final class JarContent {
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_UNPACKED = 4 * PluginJar.LARGEST;

    private JarContent() {}

    static Descriptor check(byte[] jar) throws Unfit {
        Path spooled = null;
        try {
            spooled = Files.createTempFile("kwartier-", ".jar");
            Files.write(spooled, jar);
            try (var zip = new ZipFile(spooled.toFile())) {
                return check(zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Unfit.forNow(FileReasons.broken(e.toString()));
        } finally {
            delete(spooled);
        }
    }

    private static Descriptor check(ZipFile zip) throws IOException, Unfit {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        for (ZipEntry entry : entries) {
            if (outward(entry.getName())) {
                throw Unfit.forGood(FileReasons.unsafe(entry.getName()));
            }
        }
        if (entries.size() > MOST_ENTRIES) {
            throw Unfit.forGood(FileReasons.broken(entries.size() + " bestanden in de jar"));
        }
        readAll(zip, entries);
        Migrations.check(entries.stream().map(ZipEntry::getName).toList());
        return descriptor(zip);
    }

    private static void readAll(ZipFile zip, List<? extends ZipEntry> entries) throws IOException, Unfit {
        var buffer = new byte[64 * 1024];
        long room = MOST_UNPACKED;
        for (ZipEntry entry : entries) {
            room -= read(zip, entry, buffer, room);
        }
    }

    /** The JDK checks no sum when it reads by the table of contents, so it is done here. */
    private static long read(ZipFile zip, ZipEntry entry, byte[] buffer, long room) throws IOException, Unfit {
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

    private static Descriptor descriptor(ZipFile zip) throws IOException, Unfit {
        ZipEntry entry = zip.getEntry("META-INF/MANIFEST.MF");
        if (entry == null) {
            throw Unfit.forGood(FileReasons.noProgramme(null));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Descriptor.of(new Manifest(in).getMainAttributes());
        }
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
