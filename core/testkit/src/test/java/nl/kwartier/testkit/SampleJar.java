package nl.kwartier.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import nl.kwartier.testkit.sample.Eettafel;

/** A sample programme as a jar, made from the classes of the tests. */
final class SampleJar {
    private static final String TABLE =
            "CREATE TABLE {gast} (id @id PRIMARY KEY, naam @text(120) NOT NULL, dag @date NOT NULL);";

    private static final Path CLASSES = Path.of("target/test-classes");

    private final Manifest manifest = new Manifest();
    private final List<Path> more = new ArrayList<>();
    private final Class<? extends Eettafel> activator;

    private SampleJar(Class<? extends Eettafel> activator) {
        this.activator = activator;
    }

    static SampleJar of(Class<? extends Eettafel> activator) {
        return new SampleJar(activator)
                .header("Manifest-Version", "1.0")
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", "nl.kwartier.plugin.eettafel")
                .header("Bundle-Version", "1.0.0")
                .header("Bundle-Activator", activator.getName())
                .header(
                        "Import-Package",
                        "org.osgi.framework,nl.kwartier.api,nl.kwartier.api.access,nl.kwartier.api.community,"
                                + "nl.kwartier.api.store,nl.kwartier.api.web,nl.kwartier.spi")
                .header("Kwartier-Programma", "eettafel")
                .header("Kwartier-Titel", "Eettafel")
                .header("Kwartier-Uitleg", "Hiermee eten buren samen. U ziet wie er komt.");
    }

    SampleJar header(String name, String value) {
        manifest.getMainAttributes().put(new Attributes.Name(name), value);
        return this;
    }

    /** Also takes classes along that lie elsewhere. */
    SampleJar with(Path classes) {
        more.add(classes);
        return this;
    }

    Path writeTo(Path folder) {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            putAll(jar, CLASSES, CLASSES.resolve("nl/kwartier/testkit/sample"));
            for (Path classes : more) {
                putAll(jar, classes, classes);
            }
            put(jar, "migraties/0001-gasten.sql", TABLE.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return write(folder.resolve(activator.getSimpleName() + ".jar"), bytes.toByteArray());
    }

    private static void putAll(JarOutputStream jar, Path root, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put(jar, root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
