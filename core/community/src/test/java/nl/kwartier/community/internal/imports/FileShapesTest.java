package nl.kwartier.community.internal.imports;

import static nl.kwartier.community.internal.imports.Counter.counts;
import static nl.kwartier.community.internal.imports.Counter.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.file.Path;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Imports.Column;
import nl.kwartier.api.community.Imports.Kind;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them. What a file looks like has nothing to do with the database. */
class FileShapesTest {
    @RegisterExtension
    final StoreExtension store = StoreExtension.of(Database.SQLITE).withModule("community");

    private Counter counter;

    @BeforeEach
    void open() {
        counter = new Counter(store);
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void aByteOrderMarkSemicolonsAndQuotesAreUnderstood() {
        var job = counter.offers(
                file("plekken.csv", "\uFEFFnaam;straat;huisnummer\r\n\"De \"\"Linde\"\"; achterin\";Plein;4\r\n"));

        assertThat(job.kind()).isEqualTo(Kind.PLACES);
        assertThat(job.columns()).extracting(Column::example).containsExactly("De \"Linde\"; achterin", "Plein", "4");
    }

    @Test
    void aFileInTheOldWindowsEncodingIsRefusedWithWhatToDo() {
        var file = file("inwoners.csv", "voornamen,achternaam\nZoë,Brontë\n".getBytes(Charset.forName("windows-1252")));

        assertThat(refused(file)).contains("UTF-8").contains("Sla het");
    }

    @Test
    void aWorkbookIsRefusedWithWhatToDo() {
        assertThat(refused(file("inwoners.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0})))
                .contains("CSV UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \n", "\uFEFF"})
    void anEmptyFileIsRefused(String content) {
        assertThat(refused(file("leeg.csv", content))).contains("leeg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voornamen,achternaam\n",
                "voornamen,achternaam",
                "{\"type\":\"FeatureCollection\",\"features\":[]}"
            })
    void aFileWithoutRowsIsRefused(String content) {
        assertThat(refused(file("kop.csv", content))).contains("geen regels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voornamen,achternaam\n\"Jan,de Boer\nPiet,Bakker\n",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"prop",
                "{\"type\":\"Feature",
                "{"
            })
    void aFileThatWasCutOffIsRefusedAndNothingOfItIsKept(String content) {
        assertThat(refused(file("half.csv", content))).isNotBlank();
        assertThat(counter.imports.latest(Counter.marloes())).isEmpty();
        assertThat(counter.town.store.<Long>read(
                        Counter.marloes(), reader -> reader.number("SELECT count(*) FROM {import_part}")))
                .isZero();
    }

    @Test
    void aColumnThatStandsThereTwiceIsReadOnceAndSaysSo() {
        var job = counter.offers("achternaam,voornamen,achternaam", "Bakker,Piet,Jansen");

        assertThat(job.columns()).extracting(Column::becomes).containsExactly("Achternaam", "Voornamen", null);
        assertThat(job.columns().get(2).why()).contains("achternaam");
    }

    @Test
    void aRowWithTooFewOrTooManyValuesSaysItsLine() {
        var job = counter.offers("voornamen,achternaam", "Piet,Bakker", "Jan", "Ans,Smit,oud", "Els,Mol");

        assertThat(counts(job)).containsExactly(2, 0, 0, 2);
        assertThat(counter.errors(job)).extracting(RowError::line).containsExactly(3, 4);
        assertThat(counter.errors(job)).allMatch(RowError::leftOut);
    }

    @Test
    void aNameThatIsTooLongSaysItsColumnAndWhatToDo() {
        var job = counter.offers("voornamen,achternaam", "Piet," + "B".repeat(300), "Jan,de Boer");

        assertThat(counts(job)).containsExactly(1, 0, 0, 1);
        assertThat(counter.errors(job)).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo("achternaam");
            assertThat(error.sentence()).contains("korter").contains("200");
        });
    }

    @Test
    void signsThatNoDatabaseKeepsDoNotHoldUpTheOtherRows() {
        var halves = "{\"type\":\"FeatureCollection\",\"features\":["
                + "{\"type\":\"Feature\",\"properties\":{\"naam\":\"half \\ud800 teken\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[4.9,52.3]}},"
                + "{\"type\":\"Feature\",\"properties\":{\"naam\":\"nul \\u0000 teken\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[4.9,52.3]}},"
                + "{\"type\":\"Feature\",\"properties\":{\"naam\":\"Buurthuis ’t Höfke 🌳\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[4.9,52.3]}}]}";

        var job = counter.readsIn(file("plekken.geojson", halves));

        assertThat(job.added() + job.wrong()).isEqualTo(3);
        assertThat(job.added()).isPositive();
        assertThat(counter.errors(job)).isNotEmpty();
    }

    @Test
    void coordinatesOutsideTheWorldAreAnErrorOfTheirRow() {
        var job = counter.offers("naam,lat,lon", "Ver,91,4.9", "Half,52.3,", "Goed,52.3,4.9");

        assertThat(counts(job)).containsExactly(1, 0, 0, 2);
    }

    @Test
    void aFileOfWhichNothingCanBeReadInDoesNotStart() {
        var job = counter.offers("naam,lat,lon", "Ver,91,4.9");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> counter.imports.start(Counter.marloes(), job.id()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONDITION));
    }

    @Test
    void moreColumnsThanAnybodyHasAreRefused() {
        assertThat(refused(file("breed.csv", "naam,lat" + ",x".repeat(600) + "\n")))
                .contains("602 kolommen");
    }

    @Test
    void aBorderWithTooManyPointsIsAnErrorOfItsRow() {
        var ring = new StringBuilder("[4.9,52.3]");
        for (int i = 0; i < 20_001; i++) {
            ring.append(",[4.").append(900_000 + i).append(",52.4]");
        }
        ring.append(",[4.9,52.3]");
        var content = "{\"features\":[{\"properties\":{\"buurtcode\":\"BU1\",\"buurtnaam\":\"Grillig\"},"
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}}]}";

        var job = counter.offers(file("buurten.geojson", content));

        assertThat(counter.errors(job))
                .singleElement()
                .satisfies(error -> assertThat(error.sentence()).contains("punten"));
    }

    @Test
    void whatIsShownOfAFileIsShortAndWithoutControlCharacters() {
        var job = counter.imports.offer(
                Counter.marloes(),
                "lijst\n" + "x".repeat(300) + ".csv",
                file("a.csv", "voornamen,achternaam,\"" + "lang\t".repeat(60) + "\"\nPiet,Bakker,1\n"));

        assertThat(job.fileName()).hasSizeLessThanOrEqualTo(150).doesNotContain("\n");
        assertThat(job.columns().get(2).name()).hasSizeLessThanOrEqualTo(80).doesNotContain("\t");
    }

    private String refused(Path file) {
        var refusal = catchThrowableOfType(Refusal.class, () -> counter.offers(file));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.code()).isEqualTo(ErrorCode.FIELD);
        assertThat(refusal.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("bestand"));
        return refusal.sentence();
    }
}
