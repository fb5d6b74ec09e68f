package nl.kwartier.launcher;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads files of this repository as a person would find them on disk. */
final class RepositoryFiles {
    private RepositoryFiles() {}

    static Path at(String path) {
        return Path.of(System.getProperty("kwartier.root")).resolve(path);
    }

    static String text(String path) {
        try {
            return Files.readString(at(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows of a CSV file by column name, in the order of the file; a row of another length than the header is an error. */
    static List<Map<String, String>> rows(String path) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(at(path))) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
