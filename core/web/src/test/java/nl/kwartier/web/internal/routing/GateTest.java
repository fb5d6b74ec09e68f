package nl.kwartier.web.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GateTest {
    private final Gate gate = new Gate();

    @Test
    void aClosedGateLetsNobodyIn() {
        assertThat(gate.enter()).isTrue();
        gate.leave();

        gate.close(Duration.ofSeconds(1));

        assertThat(gate.enter()).isFalse();
    }

    @Test
    void closingWaitsForWhoIsInside() throws Exception {
        assertThat(gate.enter()).isTrue();
        var closing = CompletableFuture.runAsync(() -> gate.close(Duration.ofSeconds(30)));
        Thread.sleep(100);
        assertThat(closing).isNotDone();

        gate.leave();

        closing.get(10, TimeUnit.SECONDS);
        assertThat(gate.enter()).isFalse();
    }

    @Test
    void closingGivesUpWaitingInTheEnd() {
        assertThat(gate.enter()).isTrue();

        gate.close(Duration.ofMillis(50));

        assertThat(gate.enter()).isFalse();
    }
}
