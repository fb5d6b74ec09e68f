package nl.kwartier.access.internal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SlowDownTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    @Test
    void fourFailuresCostNothing() {
        assertThat(after(4).left(NOW)).isEmpty();
    }

    @Test
    void fromTheFifthOnEachFailureDoublesTheWait() {
        assertThat(after(5).left(NOW)).contains(Duration.ofSeconds(5));
        assertThat(after(6).left(NOW)).contains(Duration.ofSeconds(10));
        assertThat(after(7).left(NOW)).contains(Duration.ofSeconds(20));
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        assertThat(after(1_000).left(NOW)).contains(Duration.ofMinutes(15));
    }

    @Test
    void theWaitIsOverWhenItIsOver() {
        assertThat(after(5).left(NOW.plusMillis(4_999))).contains(Duration.ofMillis(1));
        assertThat(after(5).left(NOW.plusSeconds(5))).isEmpty();
    }

    private static SlowDown after(int failures) {
        var known = SlowDown.NONE;
        for (int i = 0; i < failures; i++) {
            known = known.after(NOW);
        }
        return known;
    }
}
