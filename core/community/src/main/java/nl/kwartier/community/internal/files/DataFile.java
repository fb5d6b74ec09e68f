package nl.kwartier.community.internal.files;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;

/** A file with rows: CSV, or the features of GeoJSON. */
public interface DataFile {
    /** The names of the columns as in the file; two may be the same. */
    List<String> columns();

    /** What its rows are on a map. */
    Shapes shapes();

    /**
     * The rows in order, read as they are asked for; to be closed.
     *
     * @throws Refusal while reading, with {@code KW-VELD}, where the file stops being what it claims to be
     */
    Stream<FileRow> rows();

    /**
     * Looks at a file.
     *
     * @throws Refusal with {@code KW-VELD} when it is neither CSV nor GeoJSON in UTF-8, or empty
     */
    static DataFile open(Path path) {
        try {
            int first = first(path);
            if (first < 0) {
                throw unreadable("Dit bestand is leeg. Kies een ander bestand.");
            }
            if (first == 'P' && isWorkbook(path)) {
                throw unreadable("Dit is een werkboek van Excel of LibreOffice. Sla het blad op als ‘CSV UTF-8’.");
            }
            return first == '{' ? GeoJsonFile.open(path) : CsvFile.open(path);
        } catch (IOException broken) {
            throw Utf8.refusal(broken);
        }
    }

    /** Whether a file begins as JSON does, which is read as a whole. */
    static boolean isJson(Path path) {
        try {
            return first(path) == '{';
        } catch (IOException broken) {
            throw Utf8.refusal(broken);
        }
    }

    /** Whether a file is packed as workbooks are. */
    private static boolean isWorkbook(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(4), new byte[] {'P', 'K', 3, 4});
        }
    }

    /** The first sign that is not white; -1 when there is none. */
    private static int first(Path path) throws IOException {
        try (Reader reader = Utf8.reader(path)) {
            int first = reader.read();
            while (Character.isWhitespace(first)) {
                first = reader.read();
            }
            return first;
        }
    }

    /** What the rows of a file are on a map. */
    enum Shapes {
        /** Nothing. */
        NONE,
        /** Points, or a mixture. */
        POINTS,
        /** Areas, without exception. */
        AREAS
    }

    /** Refuses a file. */
    static Refusal unreadable(String sentence) {
        return Refusal.of(ErrorCode.FIELD, sentence).at("bestand", sentence);
    }
}
