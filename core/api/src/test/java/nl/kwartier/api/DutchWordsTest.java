package nl.kwartier.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutchWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Test
    void aDateHasNoZeroInFrontAndAMonthWithoutACapital() {
        assertThat(DutchWords.date(DAY)).isEqualTo("9 maart 2026");
        assertThat(DutchWords.day(DAY)).isEqualTo("9 maart");
    }

    @Test
    void onlyOneIsOne() {
        assertThat(DutchWords.count(0, "gast", "gasten")).isEqualTo("0 gasten");
        assertThat(DutchWords.count(1, "gast", "gasten")).isEqualTo("1 gast");
        assertThat(DutchWords.count(2, "gast", "gasten")).isEqualTo("2 gasten");
    }

    @Test
    void theLastOfAListComesAfterEn() {
        assertThat(DutchWords.list(List.of())).isEmpty();
        assertThat(DutchWords.list(List.of("koffie"))).isEqualTo("koffie");
        assertThat(DutchWords.list(List.of("koffie", "thee"))).isEqualTo("koffie en thee");
        assertThat(DutchWords.list(List.of("koffie", "thee", "soep"))).isEqualTo("koffie, thee en soep");
    }

    @Test
    void aSentenceBeginsWithACapital() {
        assertThat(DutchWords.sentence("één stoel")).isEqualTo("Één stoel");
        assertThat(DutchWords.sentence("")).isEmpty();
    }
}
