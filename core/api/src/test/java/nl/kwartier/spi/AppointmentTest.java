package nl.kwartier.spi;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    @Test
    void anAppointmentDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Appointment(NOON, NOON.minusSeconds(1), "Lunch", "", "/lunch", "Bekijk", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it begins");
    }

    @Test
    void anAppointmentSaysWhatItIs() {
        assertThatThrownBy(() -> new Appointment(NOON, NOON, " ", "", "/lunch", "Bekijk", false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Appointment(NOON, NOON, "Lunch", "", "/lunch", "", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAppointmentLeadsToNoOtherSite() {
        for (String href : new String[] {"https://example.org/", "//example.org", "lunch", "javascript:alert(1)"}) {
            assertThatThrownBy(() -> new Appointment(NOON, NOON, "Lunch", "", href, "Bekijk", false))
                    .as(href)
                    .hasMessageContaining("is not a path of this platform");
        }
    }
}
