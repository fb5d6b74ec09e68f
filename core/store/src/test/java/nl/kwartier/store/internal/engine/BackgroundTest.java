package nl.kwartier.store.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private static final int PAUSE_MILLIS = 5;

    private final List<Long> tried = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch enough = new CountDownLatch(9);

    @Test
    void whatKeepsFailingIsTriedLessAndLessOftenUntilItSucceeds() throws InterruptedException {
        try (var background = new Background("proef", PAUSE_MILLIS, this::failsFiveTimes)) {
            background.start();
            assertThat(enough.await(30, TimeUnit.SECONDS)).isTrue();
        }

        for (int failed = 1; failed <= 5; failed++) {
            assertThat(millisBefore(failed)).isGreaterThanOrEqualTo(PAUSE_MILLIS << failed);
        }
        assertThat(List.of(millisBefore(6), millisBefore(7), millisBefore(8)))
                .as("at least one of three is not held up by a busy machine")
                .anyMatch(millis -> millis < PAUSE_MILLIS << 5);
    }

    private long millisBefore(int attempt) {
        return TimeUnit.NANOSECONDS.toMillis(tried.get(attempt) - tried.get(attempt - 1)) + 1;
    }

    private void failsFiveTimes() {
        tried.add(System.nanoTime());
        enough.countDown();
        if (tried.size() <= 5) {
            throw new IllegalStateException("Probeer het later");
        }
    }
}
