package nl.kwartier.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
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

@EachDatabase
@Timeout(60)
class TimeLimitTest {
    private static final Caller CALLER = Caller.system("plekken bewerken");
    private static final String ENDLESS =
            "WITH RECURSIVE tel(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM tel WHERE n > 0) ";

    @RegisterExtension
    final StoreExtension extension;

    private Store store;

    TimeLimitTest(Database database) {
        extension = StoreExtension.of(database).withUnitLimit(Duration.ofMillis(700));
    }

    @BeforeEach
    void aTableOfPlaces() {
        extension.migrate("buurt", "CREATE TABLE {plek} (naam @text(80) PRIMARY KEY, gasten @long NOT NULL);");
        store = extension.store("buurt");
    }

    @Test
    void anEndlessQueryInAUnitEndsAndLeavesNothing() {
        endsInTime(unit -> unit.number(ENDLESS + "SELECT count(*) FROM tel"));
    }

    @Test
    void anEndlessChangeInAUnitEndsAndLeavesNothing() {
        endsInTime(unit -> unit.run(ENDLESS + "INSERT INTO {plek} (naam, gasten) SELECT 'plek', max(n) FROM tel"));
    }

    @Test
    void aUnitThatSleepsIsWoken() {
        endsInTime(unit -> {
            try {
                Thread.sleep(30_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException("gewekt", e);
            }
            return true;
        });
    }

    @Test
    void aUnitThatGoesOnWithManySmallStatementsEnds() {
        endsInTime(unit -> {
            for (int i = 0; i < 100_000_000; i++) {
                unit.number("SELECT count(*) FROM {plek}");
            }
            return true;
        });
    }

    @Test
    void aUnitThatHeedsNothingIsLeftBehind() throws InterruptedException {
        var stop = new AtomicBoolean();
        var begun = new CountDownLatch(1);
        try {
            CompletableFuture<Boolean> stuck = store.writeLater(CALLER, unit -> {
                add(unit, "nooit");
                begun.countDown();
                while (!stop.get()) {
                    Thread.onSpinWait();
                }
                return unit.number("SELECT count(*) FROM {plek}") > 0;
            });

            begun.await();
            int added = store.write(CALLER, unit -> add(unit, "De Schaaf"));
            assertThat(added).isEqualTo(1);
            Thread.sleep(1_000);
            stop.set(true);
            assertThatThrownBy(stuck::join).hasCauseInstanceOf(Refusal.class);
        } finally {
            stop.set(true);
        }
        assertThat(names()).containsExactly("De Schaaf");
    }

    @Test
    void theOtherUnitsOfItsBatchDoNotSuffer() {
        List<CompletableFuture<Integer>> before = addLater(0, 20);
        CompletableFuture<Integer> slow = store.writeLater(
                CALLER, unit -> unit.run(ENDLESS + "INSERT INTO {plek} (naam, gasten) SELECT 'plek', max(n) FROM tel"));
        List<CompletableFuture<Integer>> after = addLater(20, 40);

        assertThatThrownBy(slow::join).hasCauseInstanceOf(Refusal.class);
        assertThat(before).allSatisfy(unit -> assertThat(unit.join()).isEqualTo(1));
        assertThat(after).allSatisfy(unit -> assertThat(unit.join()).isEqualTo(1));
        assertThat(names()).hasSize(40);
    }

    @Test
    void anEndlessReadEnds() {
        assertThatThrownBy(() -> store.read(CALLER, reader -> reader.number(ENDLESS + "SELECT count(*) FROM tel")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("te lang");
        assertThat(names()).isEmpty();
    }

    private void endsInTime(Store.Work<Unit, ?> work) {
        assertThatThrownBy(() -> store.write(CALLER, unit -> {
                    add(unit, "nooit");
                    return work.on(unit);
                }))
                .satisfiesAnyOf(
                        e -> assertThat(e).isInstanceOf(Refusal.class).hasMessageContaining("te lang"),
                        e -> assertThat(e).hasMessage("gewekt"));
        assertThat(names()).isEmpty();
        store.write(CALLER, unit -> add(unit, "De Schaaf"));
        assertThat(names()).containsExactly("De Schaaf");
    }

    private List<CompletableFuture<Integer>> addLater(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> store.writeLater(CALLER, unit -> add(unit, "plek " + i)))
                .toList();
    }

    private static int add(Unit unit, String name) {
        return unit.run("INSERT INTO {plek} (naam, gasten) VALUES (?, 1)", name);
    }

    private List<String> names() {
        return store.read(CALLER, reader -> reader.list("SELECT naam FROM {plek}", row -> row.text("naam")));
    }
}
