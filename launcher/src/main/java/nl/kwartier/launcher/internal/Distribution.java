package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.kwartier.framework.KwartierFramework;

/**
 * The jars inside {@code kwartier.jar}, unpacked once: libraries, which the framework resolves when somebody needs them; services,
 * which are started in the order of their list; and the programmes that come along, with the certificate of who signed them.
 *
 * <p>An unpacked file carries the checksum of its content in its name. So a start with the same {@code kwartier.jar} unpacks nothing,
 * one with another unpacks what differs, and a file is either whole or not there.
 */
record Distribution(List<Path> libraries, List<Path> services, Path programmes, String sharedPackages) {
    private static final String LIST = ".txt";

    static Distribution unpack(Path kwartier, Path cache) throws IOException {
        try (var zip = new JarFile(kwartier.toFile())) {
            var libraries = unpack(zip, "libraries", cache);
            var services = unpack(zip, "services", cache);
            unpack(zip, "programmes", cache);
            return new Distribution(libraries, services, cache.resolve("programmes"), sharedPackages(zip));
        }
    }

    /** The bundles of the framework's command line, for the few times that somebody asks for it. */
    static List<Path> shell(Path kwartier, Path cache) throws IOException {
        return seldom(kwartier, "shell", cache);
    }

    /** The bundle that builds a programme, for who writes one. */
    static List<Path> workshop(Path kwartier, Path cache) throws IOException {
        return seldom(kwartier, "ontwikkel", cache);
    }

    private static List<Path> seldom(Path kwartier, String kind, Path cache) throws IOException {
        try (var zip = new JarFile(kwartier.toFile())) {
            return unpack(zip, kind, cache);
        }
    }

    /**
     * The packages of the launcher that it shares with every bundle, with their versions as the build found them: logging, so that
     * log lines have one way out from the first moment, and the interfaces of the component runtime.
     */
    private static String sharedPackages(JarFile jar) throws IOException {
        return jar.getManifest().getMainAttributes().getValue("Export-Package") + "," + KwartierFramework.OLDER_LOGGING;
    }

    private static List<Path> unpack(ZipFile zip, String kind, Path cache) throws IOException {
        Path folder = Files.createDirectories(cache.resolve(kind));
        var files = new ArrayList<Path>();
        for (String name : names(zip, kind)) {
            files.add(unpack(zip, entry(zip, kind + "/" + name), folder));
        }
        removeOthers(folder, new HashSet<>(files));
        return files;
    }

    /** The list in the jar, which is the same text the build packed by. */
    private static List<String> names(ZipFile zip, String kind) throws IOException {
        try (var in = zip.getInputStream(entry(zip, kind + LIST))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(zip.getName() + " lacks " + name);
        }
        return entry;
    }

    private static Path unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        Path file =
                folder.resolve(name.substring(0, dot) + "-" + Long.toHexString(entry.getCrc()) + name.substring(dot));
        if (!Files.exists(file) || Files.size(file) != entry.getSize()) {
            try (var in = zip.getInputStream(entry)) {
                WholeFile.write(file, in);
            }
        }
        return file;
    }

    private static void removeOthers(Path folder, Set<Path> kept) throws IOException {
        try (var files = Files.list(folder)) {
            files.filter(file -> !kept.contains(file)).forEach(Distribution::remove);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
