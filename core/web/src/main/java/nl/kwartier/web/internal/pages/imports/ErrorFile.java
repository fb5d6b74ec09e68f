package nl.kwartier.web.internal.pages.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.api.web.Html;

/** The errors of a file as CSV, to mend them in a spreadsheet. A Dutch one puts the semicolon between cells. */
final class ErrorFile {
    /** Tells a spreadsheet that this is UTF-8. */
    private static final String MARK = "\uFEFF";

    private ErrorFile() {}

    static Html of(List<RowError> errors) {
        String rows = errors.stream()
                .map(error -> line(
                        String.valueOf(error.line()),
                        error.column() == null ? "" : error.column(),
                        error.sentence(),
                        JobWords.result(error)))
                .collect(Collectors.joining());
        byte[] bytes = (MARK + line("regel", "kolom", "wat te doen", "gevolg") + rows).getBytes(StandardCharsets.UTF_8);
        return out -> out.write(bytes);
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(ErrorFile::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** A cell that begins like a formula would be run by a spreadsheet, so that it gets an apostrophe in front. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
