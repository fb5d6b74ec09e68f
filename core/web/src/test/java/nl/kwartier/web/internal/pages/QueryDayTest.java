package nl.kwartier.web.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.kwartier.api.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryDayTest {
    @Test
    void aDayIsRead() {
        assertThat(QueryDay.of(new Asking(Map.of("week", "2026-11-23")), "week"))
                .contains(LocalDate.of(2026, 11, 23));
        assertThat(QueryDay.of(new Asking(Map.of()), "week")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"maandag", "2026-02-31", "-999999999-01-01", "+999999999-12-31", "1799-12-31", "3000-01-01"})
    void whatCannotBeADayHereIsRefusedAtItsField(String text) {
        assertThatThrownBy(() -> QueryDay.of(new Asking(Map.of("week", text)), "week"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.field()).isEqualTo("week")));
    }
}
