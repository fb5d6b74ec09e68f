package nl.kwartier.testkit.internal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A programme as a jar.
 *
 * @param id the programme's id
 * @param file the jar
 */
public record ProgrammeJar(String id, Path file) {
    private static final String PROGRAMME = "Kwartier-Programma";

    /** The same classes make the same jar, whenever it is made. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 1, 1, 12, 0);

    /** The programmes on the test's class path: the one under test, and those it depends on. */
    public static List<ProgrammeJar> ofClassPath() {
        List<ProgrammeJar> all = Entry.ofClassPath().stream()
                .filter(entry -> !entry.header(PROGRAMME).isEmpty())
                .map(entry -> new ProgrammeJar(entry.header(PROGRAMME), packed(entry.place())))
                .toList();
        if (all.isEmpty()) {
            throw new AssertionError(
                    "There is no programme on the test's class path: no target/classes has a META-INF/MANIFEST.MF with the header "
                            + PROGRAMME + ". Build with Maven once, so that bnd writes it: mvn process-classes.");
        }
        return all;
    }

    private static Path packed(Path place) {
        try {
            return Files.isDirectory(place) ? pack(place) : place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pack(Path folder) throws IOException {
        Path jar = Files.createTempFile("programma", ".jar");
        jar.toFile().deleteOnExit();
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(zip, JarFile.MANIFEST_NAME, folder.resolve(JarFile.MANIFEST_NAME));
            for (Path file : files(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(JarFile.MANIFEST_NAME)) {
                    put(zip, name, file);
                }
            }
        }
        return jar;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void put(ZipOutputStream zip, String name, Path file) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
    }
}
