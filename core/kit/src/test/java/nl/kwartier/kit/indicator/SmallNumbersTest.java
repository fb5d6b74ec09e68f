package nl.kwartier.kit.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.kwartier.kit.indicator.Cell.Kind;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
    private static final SmallNumbers SMALL = SmallNumbers.USUAL;

    private static List<String> words(List<Long> numbers) {
        var row = SMALL.row(numbers);
        var words =
                new java.util.ArrayList<>(row.cells().stream().map(Cell::text).toList());
        words.add(row.total().text());
        return words;
    }

    @Test
    void numbersFromTenAndNothingAtAllAreShown() {
        assertThat(words(List.of(10L, 0L, 1234L))).containsExactly("10", "0", "1.234", "1.244");
    }

    @Test
    void twoSmallNumbersNeedNoOtherToHide() {
        assertThat(words(List.of(4L, 5L, 20L))).containsExactly("minder dan 10", "minder dan 10", "20", "29");
    }

    @Test
    void whatIsNotSeenIsNotInTheCellEither() {
        var row = SMALL.row(List.of(4L, 20L, 30L));

        assertThat(row.cells().get(0)).isEqualTo(new Cell(Kind.SMALL, null, "minder dan 10"));
        assertThat(row.cells().get(1)).isEqualTo(new Cell(Kind.HIDDEN, null, "niet getoond"));
    }

    @Test
    void besideOneSmallNumberTheSmallestOtherIsLeftOut() {
        assertThat(words(List.of(3L, 40L, 20L))).containsExactly("minder dan 10", "40", "niet getoond", "63");
    }

    /** Of two ones that together are two, everybody knows both. */
    @Test
    void smallNumbersThatGiveEachOtherAwayAreNotEnough() {
        assertThat(words(List.of(1L, 1L, 40L, 20L)))
                .containsExactly("minder dan 10", "minder dan 10", "40", "niet getoond", "62");
    }

    /** Ten cannot become nine without being shown otherwise, so only the total can be unknown. */
    @Test
    void theTotalIsLeftOutWhenNothingElseHelps() {
        assertThat(words(List.of(1L, 10L))).containsExactly("minder dan 10", "10", "niet getoond");
    }

    @Test
    void aSmallTotalIsSmallToo() {
        assertThat(words(List.of(3L, 0L))).containsExactly("minder dan 10", "0", "minder dan 10");
    }

    /** Nine groups with somebody in each, and fewer than ten together: each has one. */
    @Test
    void whereNothingHelpsNothingIsShown() {
        var row = SMALL.row(List.of(1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 0L));

        assertThat(row.cells().subList(0, 9)).containsOnly(Cell.HIDDEN);
        assertThat(row.cells().get(9).text()).isEqualTo("0");
        assertThat(row.total()).isEqualTo(Cell.HIDDEN);
    }

    @Test
    void inATableARowAndAColumnHideTogether() {
        var table = SMALL.table(List.of(List.of(3L, 50L, 40L), List.of(30L, 60L, 70L), List.of(70L, 90L, 20L)));

        assertThat(table.stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList()))
                .containsExactly(
                        List.of("minder dan 10", "50", "niet getoond"),
                        List.of("30", "60", "70"),
                        List.of("niet getoond", "90", "niet getoond"),
                        List.of("103", "200", "130"));
        assertThat(table.stream().map(row -> row.total().text())).containsExactly("93", "160", "180", "433");
    }

    @Test
    void aTableWithoutRowsHasATotalOfNothing() {
        assertThat(SMALL.table(List.of())).containsExactly(new SmallNumbers.Row(List.of(), Cell.count(0)));
        assertThat(SMALL.row(List.of())).isEqualTo(new SmallNumbers.Row(List.of(), Cell.count(0)));
    }

    @Test
    void aShareOfManyIsAPercentage() {
        assertThat(SMALL.share(75, 100, 20)).isEqualTo(new Cell(Kind.PERCENTAGE, 75L, "75%"));
        assertThat(SMALL.share(0, 100, 20).text()).isEqualTo("0%");
        assertThat(SMALL.share(100, 100, 20).text()).isEqualTo("100%");
        assertThat(SMALL.share(4990, 5000, 20).text()).isEqualTo("99%");
        assertThat(SMALL.share(10, 5000, 20).text()).isEqualTo("1%");
    }

    @Test
    void aShareOfFewPeopleIsNotTold() {
        assertThat(SMALL.share(75, 100, 9)).isEqualTo(new Cell(Kind.SMALL, null, "minder dan 10 mensen"));
    }

    @Test
    void aSmallShareAndASmallRestAreOnlyBounded() {
        assertThat(SMALL.share(3, 40, 40).text()).isEqualTo("minder dan 25%");
        assertThat(SMALL.share(37, 40, 40).text()).isEqualTo("meer dan 75%");
        assertThat(SMALL.share(9, 18, 18)).isEqualTo(Cell.HIDDEN);
        assertThat(SMALL.share(2, 15, 15)).isEqualTo(Cell.HIDDEN);
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(SMALL.share(0, 0, 0)).isEqualTo(Cell.NONE);
    }

    @Test
    void theThresholdCanBeAnotherButNeverTellsTheNumber() {
        assertThat(new SmallNumbers(5).row(List.of(3L, 4L, 7L)).cells())
                .extracting(Cell::text)
                .containsExactly("minder dan 5", "minder dan 5", "7");
        assertThat(new SmallNumbers(5).explanation()).startsWith("Aantallen van 1 tot en met 4 ");
        assertThatIllegalArgumentException().isThrownBy(() -> new SmallNumbers(2));
    }
}
