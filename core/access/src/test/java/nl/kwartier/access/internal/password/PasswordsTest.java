package nl.kwartier.access.internal.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import org.junit.jupiter.api.Test;

final class PasswordsTest {
    /** From the test suite of Argon2's authors: the words "password" and "somesalt", 64 MiB, 2 passes. */
    private static final String OF_THE_AUTHORS =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    private final Passwords passwords = new Passwords(1);

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String hash = passwords.hash("paard nietje batterij");

        assertThat(passwords.matches("paard nietje batterij", hash)).isTrue();
        assertThat(passwords.matches("paard nietje batterij ", hash)).isFalse();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(passwords.hash("paard nietje batterij")).isNotEqualTo(passwords.hash("paard nietje batterij"));
    }

    @Test
    void theSameLettersComposedAnotherWayAreTheSamePassword() {
        String hash = passwords.hash("café zonder regen");

        assertThat(passwords.matches("cafe\u0301 zonder regen", hash)).isTrue();
    }

    @Test
    void aHashMadeByAnotherProgramIsUnderstoodAndOutdated() {
        assertThat(passwords.matches("password", OF_THE_AUTHORS)).isTrue();
        assertThat(passwords.outdated(OF_THE_AUTHORS)).isTrue();
        assertThat(passwords.outdated(passwords.hash("paard nietje batterij"))).isFalse();
    }

    @Test
    void somebodyWithoutPasswordCannotGetIn() {
        assertThat(passwords.matches("", null)).isFalse();
    }

    @Test
    void aFloodOfAttemptsIsTurnedAwayInsteadOfQueueingForever() throws InterruptedException {
        int attempts = 200;
        var refused = new AtomicInteger();
        var done = new CountDownLatch(attempts);
        ExecutorService flood = Executors.newFixedThreadPool(attempts);
        for (int i = 0; i < attempts; i++) {
            flood.execute(() -> {
                try {
                    passwords.matches("raden", null);
                } catch (Refusal busy) {
                    refused.incrementAndGet();
                }
                done.countDown();
            });
        }
        done.await();
        flood.shutdownNow();

        assertThat(refused.get()).isBetween(1, attempts - 1);
    }

    @Test
    void whoIsInterruptedWhileWaitingHearsThatTheServiceIsBusy() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> passwords.hash("paard nietje batterij"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.SERVICE));
        assertThat(Thread.interrupted()).isTrue();
    }
}
