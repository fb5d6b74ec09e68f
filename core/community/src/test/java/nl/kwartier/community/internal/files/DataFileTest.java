package nl.kwartier.community.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {
    @TempDir
    Path folder;

    @Test
    void aCommaInsideQuotesBelongsToTheValue() throws IOException {
        var file = open("naam,open\n\"De Linde, achter\",\"ma \"\"vroeg\"\"\nen laat\"\nDe Schaaf,di\n");

        assertThat(file.columns()).containsExactly("naam", "open");
        assertThat(rows(file))
                .extracting(FileRow::values)
                .containsExactly(List.of("De Linde, achter", "ma \"vroeg\"\nen laat"), List.of("De Schaaf", "di"));
        assertThat(rows(file)).extracting(FileRow::line).containsExactly(2, 4);
    }

    @Test
    void semicolonsTabsAndAByteOrderMarkAreRecognised() throws IOException {
        assertThat(open("\uFEFFnaam;soort, of type;open\nA;b;c\n").columns())
                .containsExactly("naam", "soort, of type", "open");
        assertThat(open("naam\tsoort\r\nA\tb\r\n").columns()).containsExactly("naam", "soort");
    }

    @Test
    void aRowWithTooManyValuesSaysSoAndTheNextIsRead() throws IOException {
        var rows = rows(open("naam,soort\nA,b,c\nD,e\n"));

        assertThat(rows.get(0).wrong()).contains("3 waarden").contains("2 kolommen");
        assertThat(rows.get(1).values()).containsExactly("D", "e");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedWithWhatToDo() throws IOException {
        var path = folder.resolve("oud.csv");
        Files.write(path, "naam\nCafé\n".getBytes(StandardCharsets.ISO_8859_1));

        refused(() -> rows(DataFile.open(path)), "CSV UTF-8");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefused() throws IOException {
        var text = new StringBuilder("naam,soort\nA,b\nC,\"d");
        text.append("\nE,f".repeat(2));

        refused(() -> rows(open(text.toString())), "aanhalingsteken");
    }

    @Test
    void anEmptyFileAndHalfAJsonAreRefused() {
        refused(() -> open(" \n "), "leeg");
        refused(() -> open("{\"features\":["), "niet te lezen");
        refused(() -> open("{\"a\":1}"), "GeoJSON");
        refused(() -> open("[".repeat(100_000).replaceFirst("\\[", "{\"features\":[")), "niet te lezen");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening, String words) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(opening).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(ErrorCode.FIELD);
            assertThat(refusal.sentence()).contains(words);
        });
    }

    private DataFile open(String text) throws IOException {
        var path = folder.resolve("bestand");
        Files.writeString(path, text);
        return DataFile.open(path);
    }

    private static List<FileRow> rows(DataFile file) {
        try (var rows = file.rows()) {
            return rows.toList();
        }
    }
}
