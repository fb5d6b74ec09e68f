package nl.kwartier.community.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.kwartier.api.community.Imports.Kind;
import nl.kwartier.community.internal.files.Columns;
import nl.kwartier.community.internal.files.DataFile;
import nl.kwartier.community.internal.files.FileRow;
import nl.kwartier.community.internal.files.Reading;
import org.jspecify.annotations.Nullable;

/** The files of the demo municipality: from the folder with settings, or else those that come with this bundle. */
final class DemoFiles {
    private final Path config;

    DemoFiles(Path config) {
        this.config = config;
    }

    /** Makes something of each row. A demo with a wrong row does not start. */
    <T> List<Entry<T>> read(
            String name, Kind kind, @Nullable Id id, Function<Columns, Function<FileRow, Reading<T>>> reader) {
        Path own = config.resolve("demo").resolve(name);
        if (Files.isReadable(own)) {
            return read(own, name, kind, id, reader);
        }
        Path copy = builtIn(name);
        try {
            return read(copy, name, kind, id, reader);
        } finally {
            delete(copy);
        }
    }

    private static <T> List<Entry<T>> read(
            Path path,
            String name,
            Kind kind,
            @Nullable Id id,
            Function<Columns, Function<FileRow, Reading<T>>> reader) {
        var file = DataFile.open(path);
        var columns = Columns.as(kind, file);
        var rows = reader.apply(columns);
        var entries = new ArrayList<Entry<T>>();
        try (var all = file.rows()) {
            all.forEach(row -> {
                String key = id == null ? null : id.of(columns, row);
                entries.add(new Entry<>(key == null ? "" : key, details(name, row, rows.apply(row))));
            });
        }
        return entries;
    }

    private static <T> T details(String name, FileRow row, Reading<T> reading) {
        var details = reading.details();
        if (details == null || !reading.problems().isEmpty()) {
            throw new IllegalArgumentException("Het bestand demo/" + name + " klopt niet op regel " + row.line() + ": "
                    + reading.problems().get(0).sentence());
        }
        return details;
    }

    private static Path builtIn(String name) {
        try (InputStream in = Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/demo/" + name), name)) {
            Path copy = Files.createTempFile("kwartier-demo", null);
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the key of a row is. */
    interface Id {
        @Nullable String of(Columns columns, FileRow row);
    }

    /** A row. */
    record Entry<T>(String key, T details) {}
}
