package nl.kwartier.plugin.uitstapje;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutingStepsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 6, 12);

    // tag::guard-test[]
    @Test
    void anIdeaNeedsADayBeforeItCanBePlanned() {
        var idea = new Outing("1", 1, "De duinen", null, OutingState.IDEA);
        var dated = new Outing("1", 2, "De duinen", DAY, OutingState.IDEA);

        assertThat(OutingSteps.TABLE.missing(idea, OutingState.PLANNED, DAY)).containsExactly("een dag");
        assertThat(OutingSteps.TABLE.missing(dated, OutingState.PLANNED, DAY)).isEmpty();
    }
    // end::guard-test[]

    @Test
    void whatWasHeldOrCalledOffIsOver() {
        assertThat(OutingSteps.TABLE.ends()).containsExactly(OutingState.HELD, OutingState.CANCELLED);
    }
}
