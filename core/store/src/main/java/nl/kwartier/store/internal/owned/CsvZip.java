package nl.kwartier.store.internal.owned;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kwartier.api.Texts;
import org.jspecify.annotations.Nullable;

/** A zip with CSV files, written one after the other, row by row. */
final class CsvZip {
    private final ZipOutputStream zip;
    private long rows;

    CsvZip(OutputStream out) {
        this.zip = new ZipOutputStream(new Open(out), StandardCharsets.UTF_8);
    }

    /** Begins a file; its rows come until the next one begins. */
    Sheet sheet(String name, List<String> header) {
        try {
            zip.putNextEntry(new ZipEntry(name + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CsvWriter csv =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(new Open(zip), StandardCharsets.UTF_8);
        csv.writeRecord(header);
        return new Sheet(csv);
    }

    /** Ends the zip, and says how many rows are in it. */
    long finish() throws IOException {
        zip.finish();
        zip.flush();
        return rows;
    }

    private static @Nullable String cell(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value instanceof String text ? Texts.inSpreadsheet(text) : value.toString();
    }

    /** One file in the zip. */
    final class Sheet implements AutoCloseable {
        private final CsvWriter csv;

        private Sheet(CsvWriter csv) {
            this.csv = csv;
        }

        void row(List<String> first, @Nullable Object[] values) {
            var cells = new ArrayList<@Nullable String>(first);
            for (Object value : values) {
                cells.add(cell(value));
            }
            csv.writeRecord(cells);
            rows++;
        }

        @Override
        public void close() throws IOException {
            csv.close();
            zip.closeEntry();
        }
    }

    /** Closing a part leaves the whole open. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
