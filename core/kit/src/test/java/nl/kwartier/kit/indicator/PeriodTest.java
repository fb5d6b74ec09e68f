package nl.kwartier.kit.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.kit.indicator.Period.Part;
import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void aYearAndAQuarterAreWrittenAndReadBack() {
        assertThat(Period.of("2026")).isEqualTo(new Period(2026, 0));
        assertThat(Period.of("2026-K3")).isEqualTo(new Period(2026, 3));
        assertThat(new Period(2026, 3).code()).isEqualTo("2026-K3");
        assertThat(new Period(2026, 0).code()).isEqualTo("2026");
        assertThat(new Period(2026, 3).label()).isEqualTo("juli tot en met september 2026");
    }

    @Test
    void whatIsNoPeriodShowsAGoodOne() {
        for (String wrong : new String[] {"", "2026-K5", "26", "2026-09", "1999"}) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> Period.of(wrong))
                    .withMessageContaining("2026-K3");
        }
    }

    @Test
    void aQuarterBeginsOnItsFirstDayAndEndsBeforeTheNext() {
        assertThat(new Period(2026, 4).from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(new Period(2026, 4).until()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(new Period(2026, 0).from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(new Period(2026, 0).until()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void onlyPartsThatBeganAreShown() {
        LocalDate today = LocalDate.of(2026, 11, 24);

        assertThat(new Period(2026, 4).parts(today)).extracting(Part::name).containsExactly("oktober", "november");
        assertThat(new Period(2026, 0).parts(today))
                .extracting(Part::name)
                .containsExactly(
                        "januari tot en met maart",
                        "april tot en met juni",
                        "juli tot en met september",
                        "oktober tot en met december");
        assertThat(new Period(2027, 0).parts(today)).isEmpty();
    }

    @Test
    void peopleChooseFromThisYearAndLastYear() {
        assertThat(Period.choices(LocalDate.of(2026, 5, 1)))
                .extracting(Period::code)
                .containsExactly("2026", "2026-K2", "2026-K1", "2025", "2025-K4", "2025-K3", "2025-K2", "2025-K1");
    }
}
