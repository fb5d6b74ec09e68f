package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar from inside another one, as its maker had it before it was signed. */
final class UnsignedCopy {
    private UnsignedCopy() {}

    static Path of(Path outer, String name, Path folder) throws IOException {
        Path copy = Files.createTempFile(folder, "programma", ".jar");
        try (var zip = new ZipFile(outer.toFile());
                var from = new JarInputStream(zip.getInputStream(zip.getEntry(name)), false);
                var to = new JarOutputStream(Files.newOutputStream(copy), withoutDigests(from.getManifest()))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                copy(entry.getName(), from, to);
            }
        }
        return copy;
    }

    private static Manifest withoutDigests(Manifest manifest) {
        manifest.getEntries().clear();
        return manifest;
    }

    private static void copy(String name, InputStream from, JarOutputStream to) throws IOException {
        if (!name.matches("META-INF/[^/]+\\.(SF|RSA|MF)")) {
            to.putNextEntry(new ZipEntry(name));
            from.transferTo(to);
            to.closeEntry();
        }
    }
}
