package nl.kwartier.api.community;

import static nl.kwartier.api.community.TypedTextTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "9-3-1951,1951-03-09",
        "09/03/1951,1951-03-09",
        "9.3.1951,1951-03-09",
        "9 3 1951,1951-03-09",
        "3-1951,1951-03",
        "1951,1951",
        "1951-03-09,1951-03-09",
        "1951-03,1951-03",
        "29-2-2024,2024-02-29",
        "1890,1890"
    })
    void aDateIsReadAsPeopleTypeIt(String typed, String kept) {
        assertThat(PartialDate.of(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30-2-1951",
                "30 februari",
                "29-2-2023",
                "1-13-1951",
                "0-3-1951",
                "9-3-51",
                "",
                "x",
                "1951-3-9",
                "99999"
            })
    void aDateThatDoesNotExistIsRefusedWithAnExample(String typed) {
        refused(() -> PartialDate.of(typed), "zoals 9-3-1951");
    }

    @Test
    void aYearInWhichNobodyLivesIsRefused() {
        refused(() -> PartialDate.of("1-1-1790"), "geen bestaande datum");
        refused(() -> PartialDate.of("1790"), "vanaf 1850");
        refused(() -> PartialDate.of("2201"), "vanaf 1850");
    }

    @Test
    void aDateKnownInPartHasAFirstAndALastDay() {
        assertThat(new PartialDate("1952-02").earliest()).isEqualTo(LocalDate.of(1952, 2, 1));
        assertThat(new PartialDate("1952-02").latest()).isEqualTo(LocalDate.of(1952, 2, 29));
        assertThat(new PartialDate("1952").latest()).isEqualTo(LocalDate.of(1952, 12, 31));
        assertThat(new PartialDate("1952").whole()).isEmpty();
        assertThat(new PartialDate("1952-02-03").whole()).contains(LocalDate.of(1952, 2, 3));
    }

    @Test
    void theAgeIsInWholeYears() {
        var born = new PartialDate("1951-03-09");

        assertThat(born.yearsOn(LocalDate.of(2026, 3, 8))).isEqualTo(74);
        assertThat(born.yearsOn(LocalDate.of(2026, 3, 9))).isEqualTo(75);
    }

    @Test
    void nobodyDiesBeforeBeingBornButMayHaveDiedInTheSameUnknownYear() {
        refused(() -> lived("1951-03-09", "1951-03-08"), "vóór de geboortedatum");
        refused(() -> lived("1951", "1950"), "vóór de geboortedatum");
        assertThat(lived("1951-03-09", "1951").died()).hasToString("1951");
        assertThat(lived("1951-03-09", "1951-03-09").died()).hasToString("1951-03-09");
    }

    private static ResidentDetails lived(String born, String died) {
        var name = new PersonName("Anna", null, null, null, null, null, NameUse.OWN);
        var bare = ResidentDetails.named(name);
        return new ResidentDetails(
                name,
                new PartialDate(born),
                new PartialDate(died),
                null,
                bare.languages(),
                bare.reach(),
                bare.address(),
                null,
                false,
                null);
    }
}
