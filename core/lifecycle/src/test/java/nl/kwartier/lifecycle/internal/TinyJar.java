package nl.kwartier.lifecycle.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar of a programme, made on the fly. What a test does not say is as it should be. */
public final class TinyJar {
    /** The same content makes the same jar, whenever it is made. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 1, 1, 12, 0);

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private TinyJar() {}

    /** A programme that runs the given activator, whose class and its nested classes travel in the jar. */
    public static TinyJar of(String id, Class<?> activator) {
        return described(id)
                .code(activator)
                .header("Bundle-Activator", activator.getName())
                .header(
                        "Import-Package",
                        "org.osgi.framework,nl.kwartier.api,nl.kwartier.api.store,nl.kwartier.api.web,nl.kwartier.spi");
    }

    /** A jar that says it is a programme and holds nothing. */
    public static TinyJar described(String id) {
        return new TinyJar()
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", "nl.kwartier.plugin." + id.replace("-", ""))
                .header("Bundle-Version", "1.0.0")
                .header("Kwartier-Programma", id)
                .header("Kwartier-Titel", "Programma " + id)
                .header("Kwartier-Uitleg", "Met dit programma proberen wij iets uit.");
    }

    public TinyJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public String header(String name) {
        return headers.get(name);
    }

    public TinyJar without(String header) {
        headers.remove(header);
        return this;
    }

    public TinyJar entry(String name, String content) {
        entries.put(name, content.getBytes(UTF_8));
        return this;
    }

    /** Adds a class without its being in a bundle's own package of the tests' class path. */
    public TinyJar code(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            entries.put(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Path writeTo(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "META-INF/MANIFEST.MF", manifest().getBytes(UTF_8));
            for (var entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Written by hand, because the JDK's writer would mend what a test breaks. A line has at most 72 bytes. */
    private String manifest() {
        var text = new StringBuilder("Manifest-Version: 1.0\r\n");
        headers.forEach((name, value) -> text.append(folded(name + ": " + value)));
        return text.append("\r\n").toString();
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int end = Math.min(line.length(), at + (at == 0 ? 70 : 69));
            folded.append(at == 0 ? "" : " ").append(line, at, end).append("\r\n");
            at = end;
        }
        return folded.toString();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
