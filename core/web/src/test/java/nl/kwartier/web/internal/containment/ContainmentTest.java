package nl.kwartier.web.internal.containment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.web.internal.development.CurrentDevelopment;
import nl.kwartier.web.internal.routing.Mounted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContainmentTest {
    private static final Duration LIMIT = Duration.ofMillis(200);

    private final AtomicLong clock = new AtomicLong();
    private final Containment containment = new Containment(LIMIT, clock::get, new CurrentDevelopment());
    private final Mounted eettafel = Faulty.mounted("eettafel");
    private final Mounted leesclub = Faulty.mounted("leesclub");

    @AfterEach
    void close() {
        containment.close();
    }

    @Test
    void workThatTakesTooLongIsInterruptedAndGivesNoAnswer() {
        var withheld = catchThrowableOfType(
                Withheld.class,
                () -> call(eettafel, () -> {
                    Thread.sleep(60_000);
                    return "te laat";
                }));

        assertThat(withheld.isFault()).isTrue();
        assertThat(withheld.reference()).isEqualTo("kenmerk");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void anAnswerThatComesTooLateIsNotGiven() {
        assertThatThrownBy(() -> call(eettafel, () -> {
                    waitOut(LIMIT.multipliedBy(2));
                    return "te laat";
                }))
                .isInstanceOf(Withheld.class);
        assertThat(Thread.currentThread().isInterrupted())
                .as("for the next request on this thread")
                .isFalse();
    }

    @Test
    void workThatHeedsNoInterruptionIsAnsweredWithoutIt() throws Exception {
        var answered = new CompletableFuture<Withheld>();
        var free = new CountDownLatch(1);
        var thread = new Thread(() -> {
            try {
                containment.call(
                        eettafel,
                        "kenmerk",
                        () -> {
                            holdOn(free);
                            return "";
                        },
                        answered::complete);
            } catch (Exception expected) {
                answered.completeExceptionally(expected);
            }
        });
        thread.start();

        assertThat(answered.get(10, TimeUnit.SECONDS).isFault()).isTrue();
        assertThat(thread.isAlive()).isTrue();
        free.countDown();
        thread.join();
    }

    @Test
    void fiveFaultsInARowKeepOthersOutOfThisProgrammeOnly() throws Exception {
        fail(eettafel, 5);

        assertThatThrownBy(() -> call(eettafel, () -> "gevraagd")).isInstanceOfSatisfying(Withheld.class, withheld -> {
            assertThat(withheld.isFault()).isFalse();
            assertThat(withheld.refusal("Eettafel", false).sentence())
                    .startsWith("Eettafel werkt nu even niet. De andere programma’s en uw gegevens zijn er gewoon.")
                    .contains("kenmerk");
        });
        assertThat(call(leesclub, () -> "antwoord")).isEqualTo("antwoord");
        assertThat(containment.states()).containsEntry("eettafel", 1.0).containsEntry("leesclub", 0.0);
    }

    @Test
    void refusalsAreAnswersHoweverMany() throws Exception {
        for (int times = 0; times < 20; times++) {
            refuse(Refusal.notFound("Deze tafel"));
            refuse(Refusal.of(ErrorCode.CONDITION, "Dek eerst de tafel."));
            refuse(new InvalidValue("Vul een getal in."));
            refuse(Refusal.of(ErrorCode.SERVICE, "De database antwoordt niet."));
        }

        assertThat(call(eettafel, () -> "antwoord")).isEqualTo("antwoord");
    }

    @Test
    void aRefusalEndsARowOfFaults() throws Exception {
        fail(eettafel, 4);
        refuse(Refusal.notFound("Deze tafel"));
        fail(eettafel, 4);

        assertThat(call(eettafel, () -> "antwoord")).isEqualTo("antwoord");
    }

    @Test
    void afterThePauseOneGoodAnswerOpensTheProgrammeAgain() throws Exception {
        fail(eettafel, 5);
        clock.addAndGet(Breaker.PAUSE.toNanos());

        assertThat(call(eettafel, () -> "eerste")).isEqualTo("eerste");
        assertThat(call(eettafel, () -> "tweede")).isEqualTo("tweede");
    }

    @Test
    void itSaysUntilWhenAProgrammeIsClosedAndRemembersEveryFault() throws Exception {
        fail(eettafel, 4);
        assertThat(containment.rest("eettafel")).isEmpty();
        fail(eettafel, 1);

        assertThat(containment.rest("eettafel"))
                .hasValueSatisfying(rest -> assertThat(rest.until())
                        .isBetween(Instant.now().plusSeconds(20), Instant.now().plus(Breaker.PAUSE)));
        assertThat(containment.faults("eettafel"))
                .hasSize(5)
                .extracting(Fault::closed)
                .startsWith(true, false);

        clock.addAndGet(Breaker.PAUSE.toNanos());
        assertThat(call(eettafel, () -> "antwoord")).isEqualTo("antwoord");
        assertThat(containment.rest("eettafel")).isEmpty();
        assertThat(containment.faults("eettafel")).hasSize(5);
        assertThat(containment.faults("leesclub")).isEmpty();
    }

    @Test
    void itForgetsTheOldestFaultsOfAProgrammeThatNeverStops() throws Exception {
        for (int row = 0; row < 20; row++) {
            fail(eettafel, 4);
            refuse(Refusal.notFound("Deze tafel"));
        }

        assertThat(containment.faults("eettafel")).hasSize(FaultMemory.MOST);
    }

    @Test
    void aProgrammeThatCameBackBeginsAnew() throws Exception {
        fail(eettafel, 5);

        assertThat(call(Faulty.mounted("eettafel"), () -> "antwoord")).isEqualTo("antwoord");
    }

    @Test
    void theCoreHasNoLimitAndIsNeverClosed() throws Exception {
        var core = Faulty.mounted(Mounted.CORE);
        fail(core, 20);

        assertThat(call(core, () -> {
                    waitOut(LIMIT.multipliedBy(2));
                    return "antwoord";
                }))
                .isEqualTo("antwoord");
    }

    @Test
    void aProgrammeThatIsFullLeavesThreadsForTheRest() throws Exception {
        var free = new CountDownLatch(1);
        var inside = new CountDownLatch(Cell.MOST_INSIDE);
        var patient = new Containment(Duration.ofMinutes(1), clock::get, new CurrentDevelopment());
        for (int call = 0; call < Cell.MOST_INSIDE; call++) {
            new Thread(() -> enter(patient, inside, free)).start();
        }
        inside.await();

        assertThatThrownBy(() -> patient.call(eettafel, "kenmerk", () -> "", late -> {}))
                .isInstanceOfSatisfying(
                        Withheld.class,
                        full -> assertThat(full.refusal("Eettafel", false).sentence())
                                .startsWith("Eettafel heeft het nu erg druk."));
        assertThat(patient.<String>call(leesclub, "kenmerk", () -> "antwoord", late -> {}))
                .isEqualTo("antwoord");
        free.countDown();
        patient.close();
    }

    private void enter(Containment patient, CountDownLatch inside, CountDownLatch free) {
        try {
            patient.call(
                    eettafel,
                    "kenmerk",
                    () -> {
                        inside.countDown();
                        free.await();
                        return "";
                    },
                    late -> {});
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private <T> T call(Mounted mounted, Containment.Work<T> work) throws Exception {
        return containment.call(mounted, "kenmerk", work, late -> {});
    }

    private void fail(Mounted mounted, int times) {
        for (int fault = 0; fault < times; fault++) {
            assertThatThrownBy(() -> call(mounted, () -> {
                        throw new NoClassDefFoundError("weg");
                    }))
                    .isInstanceOf(NoClassDefFoundError.class);
        }
    }

    private void refuse(RuntimeException refusal) {
        assertThatThrownBy(() -> call(eettafel, () -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
    }

    /** Spends time as a calculation does, which no interruption ends. */
    private static void waitOut(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void holdOn(CountDownLatch free) {
        while (free.getCount() > 0) {
            Thread.onSpinWait();
        }
    }
}
