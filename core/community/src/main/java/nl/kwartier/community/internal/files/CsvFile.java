package nl.kwartier.community.internal.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kwartier.api.Refusal;

/** A CSV file whose first line names the columns. */
final class CsvFile implements DataFile {
    private static final String SEPARATORS = ",;\t|";

    private final Path path;
    private final char separator;
    private final List<String> columns;

    private CsvFile(Path path, char separator, List<String> columns) {
        this.path = path;
        this.separator = separator;
        this.columns = List.copyOf(columns);
    }

    static CsvFile open(Path path) throws IOException {
        char separator = separator(path);
        try (var reader = csv(path, separator)) {
            var records = reader.iterator();
            if (!records.hasNext()) {
                throw DataFile.unreadable("Dit bestand is leeg. Kies een ander bestand.");
            }
            return new CsvFile(path, separator, stripped(records.next()));
        } catch (CsvParseException | UncheckedIOException broken) {
            throw refusal(broken, 1);
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Shapes shapes() {
        return Shapes.NONE;
    }

    @Override
    public Stream<FileRow> rows() {
        try {
            var reader = csv(path, separator);
            var rows = new Rows(reader.iterator());
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                    .onClose(() -> close(reader));
        } catch (IOException broken) {
            throw Utf8.refusal(broken);
        }
    }

    private FileRow row(CsvRecord record) {
        int line = Math.toIntExact(record.getStartingLineNumber());
        var values = stripped(record);
        if (values.size() == columns.size()) {
            return new FileRow(line, values, null, null);
        }
        String wrong = "Deze regel heeft " + values.size() + " waarden, maar er zijn " + columns.size()
                + " kolommen. Zet tekst met een ‘" + separator + "’ erin tussen aanhalingstekens.";
        return new FileRow(line, columns.stream().map(column -> "").toList(), null, wrong);
    }

    private static List<String> stripped(CsvRecord record) {
        return record.getFields().stream().map(String::strip).toList();
    }

    private static CsvReader<CsvRecord> csv(Path path, char separator) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Utf8.reader(path));
    }

    /** The candidate that the first line holds most; a comma when it holds none. */
    private static char separator(Path path) throws IOException {
        int[] counts = new int[SEPARATORS.length()];
        try (Reader reader = Utf8.reader(path)) {
            boolean quoted = false;
            for (int c = reader.read(); c >= 0 && (quoted || c != '\n'); c = reader.read()) {
                quoted ^= c == '"';
                int candidate = SEPARATORS.indexOf(c);
                if (!quoted && candidate >= 0) {
                    counts[candidate]++;
                }
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static Refusal refusal(RuntimeException broken, int line) {
        if (broken instanceof UncheckedIOException) {
            return Utf8.refusal(broken);
        }
        return DataFile.unreadable("Vanaf regel " + line
                + " is dit bestand niet te lezen als CSV. Kijk of elk aanhalingsteken ook gesloten wordt.");
    }

    private static void close(CsvReader<CsvRecord> reader) {
        try {
            reader.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private final class Rows implements Iterator<FileRow> {
        private final Iterator<CsvRecord> records;
        private int line = 1;

        Rows(Iterator<CsvRecord> records) {
            this.records = records;
            next(records);
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException | UncheckedIOException broken) {
                throw refusal(broken, line + 1);
            }
        }

        @Override
        public FileRow next() {
            return row(next(records));
        }

        private CsvRecord next(Iterator<CsvRecord> from) {
            try {
                var record = from.next();
                line = Math.toIntExact(record.getStartingLineNumber());
                return record;
            } catch (CsvParseException | UncheckedIOException broken) {
                throw refusal(broken, line + 1);
            }
        }
    }
}
