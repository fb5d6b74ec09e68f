package nl.kwartier.plugin.kwartiermaken.internal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import org.junit.jupiter.api.Test;

/** Rule 7, and the working days of rule 5. */
class DaysTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void todayAndSixtyDaysBackMayBeNoted() {
        assertThatCode(() -> Days.check(TUESDAY, TUESDAY)).doesNotThrowAnyException();
        assertThatCode(() -> Days.check(TUESDAY.minusDays(60), TUESDAY)).doesNotThrowAnyException();
    }

    @Test
    void tomorrowAndSixtyOneDaysBackAreRefusedAtTheField() {
        for (LocalDate day : new LocalDate[] {TUESDAY.plusDays(1), TUESDAY.minusDays(61), LocalDate.of(1890, 1, 1)}) {
            var refused = catchThrowableOfType(Refusal.class, () -> Days.check(day, TUESDAY));
            assertThat(refused.code()).isEqualTo(ErrorCode.FIELD);
            assertThat(refused.problems().get(0).field()).isEqualTo("datum");
        }
    }

    @Test
    void aWeekendDoesNotCountAsWorkingDays() {
        LocalDate thursday = LocalDate.of(2026, 11, 26);

        assertThat(Days.workingDaysAfter(thursday, 5)).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(Days.workingDaysAfter(thursday, 1)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(Days.workingDaysAfter(thursday, 2)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Days.workingDaysBefore(LocalDate.of(2026, 12, 3), 5)).isEqualTo(thursday);
    }
}
