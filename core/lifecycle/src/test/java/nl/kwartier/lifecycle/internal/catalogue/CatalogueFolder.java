package nl.kwartier.lifecycle.internal.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import nl.kwartier.lifecycle.internal.TinyJar;

/** A catalogue in a folder, with an index as bnd writes it. */
public final class CatalogueFolder {
    private final Path folder;
    private final StringBuilder resources = new StringBuilder();

    public CatalogueFolder(Path folder) {
        this.folder = folder;
    }

    /** A programme whose jar lies beside the index. */
    public CatalogueFolder programme(String id, String version, TinyJar jar, String... requirements) {
        byte[] bytes = jar.bytes();
        String file = id + "-" + version + ".jar";
        put(file, bytes);
        return listed(id, version, file, KeptIndex.sha(bytes).toUpperCase(Locale.ROOT), bytes.length, requirements);
    }

    /** What the index says, whatever lies beside it. */
    public CatalogueFolder listed(
            String id, String version, String url, String sha, long size, String... requirements) {
        resources
                .append("<resource><capability namespace='osgi.identity'>"
                        + attribute("osgi.identity", "nl.kwartier.plugin." + id)
                        + "<attribute name='version' type='Version' value='" + version + "'/></capability>")
                .append("<capability namespace='nl.kwartier.programma'>" + attribute("nl.kwartier.programma", id)
                        + attribute("titel", "Programma " + id) + attribute("uitleg", "Wat het doet.")
                        + attribute("icoon", "puzzle") + "</capability>")
                .append("<capability namespace='nl.kwartier.leverancier'>"
                        + attribute("nl.kwartier.leverancier", "Buurtsoftware") + "</capability>")
                .append("<capability namespace='osgi.content'>" + attribute("url", url)
                        + attribute("osgi.content", sha) + "<attribute name='size' type='Long' value='" + size
                        + "'/></capability>");
        for (String requirement : requirements) {
            resources.append(requirement);
        }
        resources.append("</resource>");
        return this;
    }

    public static String needsPackage(String name, String from) {
        return "<requirement namespace='osgi.wiring.package'><directive name='filter' value='(&amp;(osgi.wiring.package="
                + name + ")(version&gt;=" + from + "))'/></requirement>";
    }

    public static String needsService(String name, String resolution) {
        return "<requirement namespace='osgi.service'><directive name='filter' value='(objectClass=" + name
                + ")'/><directive name='effective' value='active'/><directive name='resolution' value='" + resolution
                + "'/></requirement>";
    }

    public static String givesService(String name) {
        return "<capability namespace='osgi.service'><attribute name='objectClass' type='List&lt;String&gt;' value='"
                + name + "'/></capability>";
    }

    private static String attribute(String name, String value) {
        return "<attribute name='" + name + "' value='" + value + "'/>";
    }

    /** Writes the index. */
    public Path write() {
        put(Shelf.INDEX, zipped(xml()));
        return folder;
    }

    public String xml() {
        return "<?xml version='1.0' encoding='UTF-8'?><repository xmlns='http://www.osgi.org/xmlns/repository/v1.0.0'>"
                + resources + "</repository>";
    }

    public static byte[] zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public void put(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
