package nl.kwartier.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What may follow a write, and what becomes of one when the store closes. */
@EachDatabase
@Timeout(60)
class AnswersTest {
    private static final Caller CALLER = Caller.system("plekken bewerken");

    @RegisterExtension
    final StoreExtension extension;

    private Store store;

    AnswersTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @BeforeEach
    void aTableOfPlaces() {
        extension.migrate("buurt", "CREATE TABLE {plek} (naam @text(80) PRIMARY KEY, gasten @int NOT NULL);");
        store = extension.store("buurt");
    }

    @Test
    void whatFollowsAUnitMayWriteAgain() {
        CompletableFuture<Integer> second = store.writeLater(CALLER, unit -> add(unit, "De Schaaf", 4))
                .thenApply(done -> store.write(CALLER, unit -> add(unit, "Het Anker", 3)));

        assertThat(soon(second)).isEqualTo(1);
        assertThat(names()).hasSize(2);
    }

    @Test
    void whatFollowsAUnitMayWaitForTheNext() {
        CompletableFuture<Integer> second = store.writeLater(CALLER, unit -> add(unit, "De Schaaf", 4))
                .thenApply(done -> store.writeLater(CALLER, unit -> add(unit, "Het Anker", 3))
                        .join());

        assertThat(soon(second)).isEqualTo(1);
    }

    @Test
    void whatFollowsAUnitMayWaitForOneOfTheSameCommit() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        CompletableFuture<Boolean> before = store.writeLater(CALLER, unit -> {
            begun.countDown();
            return wait(goOn);
        });
        begun.await();
        CompletableFuture<Integer> first = store.writeLater(CALLER, unit -> add(unit, "De Schaaf", 4));
        CompletableFuture<Integer> second = store.writeLater(CALLER, unit -> add(unit, "Het Anker", 3));
        CompletableFuture<Integer> both = first.thenApply(done -> done + second.join());
        goOn.countDown();

        assertThat(soon(both)).isEqualTo(2);
        assertThat(soon(before)).isTrue();
    }

    @Test
    void whatFollowsAUnitThatTookItsWholeCommitAlongMayWriteAgain() {
        extension.migrate(
                "straat",
                "CREATE TABLE {huis} (nr @int PRIMARY KEY, buur @int NOT NULL REFERENCES {huis} (nr) "
                        + "DEFERRABLE INITIALLY DEFERRED);");
        Store houses = extension.store("straat");
        String insert = "INSERT INTO {huis} (nr, buur) VALUES (?, ?)";

        CompletableFuture<Integer> again = houses.writeLater(CALLER, unit -> unit.run(insert, 1, 999))
                .exceptionally(wrong -> houses.write(CALLER, unit -> unit.run(insert, 1, 1)));

        assertThat(soon(again)).isEqualTo(1);
    }

    @Test
    void afterClosingThereIsASentence() {
        extension.stores().close();

        assertThatThrownBy(() -> store.write(CALLER, unit -> add(unit, "De Schaaf", 4)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(this::names).isInstanceOf(Refusal.class);
    }

    @Test
    void aWriteThatMeetsTheClosingIsDoneOrRefusedAndNeverLeftWaiting() throws InterruptedException {
        var refused = new CountDownLatch(4);
        for (int thread = 0; thread < 4; thread++) {
            int first = thread * 1_000_000;
            new Thread(() -> {
                        for (int i = first; writes("plek " + i); i++) {}
                        refused.countDown();
                    })
                    .start();
        }

        extension.stores().close();

        assertThat(refused.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private boolean writes(String name) {
        try {
            return store.write(CALLER, unit -> add(unit, name, 1)) == 1;
        } catch (Refusal closing) {
            return false;
        }
    }

    private static boolean wait(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer that does not come is a failure, not a test that never ends. */
    private static <T> T soon(CompletableFuture<T> answer) {
        return answer.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private List<String> names() {
        return store.read(CALLER, reader -> reader.list("SELECT naam FROM {plek}", row -> row.text("naam")));
    }

    private static int add(Unit unit, String name, int guests) {
        return unit.run("INSERT INTO {plek} (naam, gasten) VALUES (?, ?)", name, guests);
    }
}
