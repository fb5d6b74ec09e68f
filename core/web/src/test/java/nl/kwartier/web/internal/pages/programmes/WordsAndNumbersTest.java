package nl.kwartier.web.internal.pages.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsAndNumbersTest {
    @Test
    void versionsAreComparedByTheirNumbersAndNotByTheirLetters() {
        assertThat(Versions.isNewer("1.10.0", "1.9.3")).isTrue();
        assertThat(Versions.isNewer("1.9.3", "1.10.0")).isFalse();
        assertThat(Versions.isNewer("2.0", "1.99.99")).isTrue();
        assertThat(Versions.isNewer("20261122093000.0", "20251122093000.1")).isTrue();
    }

    @Test
    void whatIsLeftOutIsZero() {
        assertThat(Versions.isSame("1.2", "1.2.0")).isTrue();
        assertThat(Versions.isNewer("1.2.1", "1.2")).isTrue();
    }

    @Test
    void theWayOfWritingMakesNoDifference() {
        assertThat(Versions.isSame("0.1.0-SNAPSHOT", "0.1.0.SNAPSHOT")).isTrue();
    }

    @Test
    void sizesReadAsPeopleWriteThem() {
        assertThat(Sizes.of(0)).isEqualTo("0 KB");
        assertThat(Sizes.of(900)).isEqualTo("minder dan 1 KB");
        assertThat(Sizes.of(1_258_291)).isEqualTo("1,2 MB");
        assertThat(Sizes.of(209_715_200)).isEqualTo("200 MB");
        assertThat(Sizes.of(21_474_836_480L)).isEqualTo("20 GB");
    }

    @Test
    void periodsReadAsPeopleSayThem() {
        assertThat(AskWords.period("P2Y6M")).isEqualTo("2 jaar en 6 maanden");
        assertThat(AskWords.period("P1M1D")).isEqualTo("1 maand en 1 dag");
        assertThat(AskWords.period("P4W")).isEqualTo("28 dagen");
        assertThat(AskWords.period("zo lang het moet")).isEqualTo("zo lang het moet");
    }
}
