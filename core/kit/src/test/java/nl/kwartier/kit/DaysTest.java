package nl.kwartier.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import org.junit.jupiter.api.Test;

/** Which days may be noted, and which days count. */
class DaysTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void todayAndSixtyDaysBackMayBeNoted() {
        assertThat(Happened.on(null, TUESDAY, "datum")).isEqualTo(new Happened(TUESDAY, false));
        assertThat(Happened.on(TUESDAY, TUESDAY, "datum")).isEqualTo(new Happened(TUESDAY, false));
        assertThat(Happened.on(TUESDAY.minusDays(60), TUESDAY, "datum"))
                .isEqualTo(new Happened(TUESDAY.minusDays(60), true));
    }

    @Test
    void tomorrowAndSixtyOneDaysBackAreRefusedAtTheField() {
        for (LocalDate day : new LocalDate[] {TUESDAY.plusDays(1), TUESDAY.minusDays(61), LocalDate.of(1890, 1, 1)}) {
            var refused = catchThrowableOfType(Refusal.class, () -> Happened.on(day, TUESDAY, "datum"));
            assertThat(refused.code()).isEqualTo(ErrorCode.FIELD);
            assertThat(refused.problems().get(0).field()).isEqualTo("datum");
        }
    }

    @Test
    void aWeekendDoesNotCountAsWorkingDays() {
        LocalDate thursday = LocalDate.of(2026, 11, 26);

        assertThat(WorkingDays.after(thursday, 5)).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(WorkingDays.after(thursday, 1)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(WorkingDays.after(thursday, 2)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(WorkingDays.before(LocalDate.of(2026, 12, 3), 5)).isEqualTo(thursday);
    }
}
