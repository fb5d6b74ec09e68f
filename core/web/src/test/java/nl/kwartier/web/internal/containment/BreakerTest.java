package nl.kwartier.web.internal.containment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.kwartier.web.internal.containment.Breaker.Entry;
import nl.kwartier.web.internal.containment.Breaker.State;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private long now = 1_000;
    private final Breaker breaker = new Breaker(LIMIT, () -> now);

    @Test
    void fiveFaultsInARowOpenIt() {
        fail(4);
        assertThat(breaker.enter(true)).isEqualTo(Entry.ORDINARY);

        assertThat(breaker.failed(Entry.ORDINARY, "het-kenmerk")).isTrue();

        assertThat(breaker.enter(true)).isNull();
        assertThat(breaker.reference()).isEqualTo("het-kenmerk");
        assertThat(breaker.secondsLeft()).isBetween(30L, 31L);
    }

    @Test
    void anAnswerInBetweenBreaksTheRow() {
        fail(4);
        breaker.answered(Entry.ORDINARY);
        fail(4);

        assertThat(breaker.enter(true)).isEqualTo(Entry.ORDINARY);
    }

    @Test
    void faultsFarApartAreNoRow() {
        for (int fault = 0; fault < 20; fault++) {
            fail(1);
            pass(Duration.ofSeconds(16));
        }

        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void oneUserWhoKeepsTryingAHangingProgrammeOpensIt() {
        for (int fault = 0; fault < Breaker.FAULTS; fault++) {
            pass(LIMIT);
            fail(1);
        }

        assertThat(breaker.state()).isEqualTo(State.OPEN);
    }

    @Test
    void afterThePauseOneCallTriesAndAnAnswerClosesIt() {
        fail(5);
        pass(Breaker.PAUSE.minusNanos(1));
        assertThat(breaker.enter(true)).isNull();
        pass(Duration.ofNanos(1));

        assertThat(breaker.enter(true)).isEqualTo(Entry.TRIAL);
        assertThat(breaker.enter(true)).isNull();
        breaker.answered(Entry.TRIAL);

        assertThat(breaker.enter(true)).isEqualTo(Entry.ORDINARY);
        fail(4);
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void aTrialThatFailsMakesAnotherPause() {
        fail(5);
        pass(Breaker.PAUSE);
        breaker.enter(true);

        breaker.failed(Entry.TRIAL, "een-ander");

        assertThat(breaker.enter(true)).isNull();
        assertThat(breaker.reference()).isEqualTo("een-ander");
        pass(Breaker.PAUSE);
        assertThat(breaker.enter(true)).isEqualTo(Entry.TRIAL);
    }

    @Test
    void aTrialThatSaysNothingLetsTheNextOneTry() {
        fail(5);
        pass(Breaker.PAUSE);
        breaker.enter(true);

        breaker.undecided(Entry.TRIAL);

        assertThat(breaker.enter(true)).isEqualTo(Entry.TRIAL);
    }

    @Test
    void aCallFromBeforeDecidesNothingWhileItIsOpen() {
        fail(5);

        breaker.answered(Entry.ORDINARY);
        breaker.failed(Entry.ORDINARY, "te laat");

        assertThat(breaker.state()).isEqualTo(State.OPEN);
        assertThat(breaker.reference()).isEqualTo("kenmerk");
    }

    @Test
    void nobodyTriesWhileItMakesNoSense() {
        fail(5);
        pass(Breaker.PAUSE);

        assertThat(breaker.enter(false)).isNull();
    }

    private void fail(int times) {
        for (int fault = 0; fault < times; fault++) {
            breaker.failed(Entry.ORDINARY, "kenmerk");
        }
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
