package nl.kwartier.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Event;
import nl.kwartier.api.store.Store;
import nl.kwartier.spi.EventListener;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.outbox.Deliveries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class EventsTest {
    private static final Caller CALLER = Caller.system("inwoner wijzigen");

    @RegisterExtension
    final StoreExtension extension;

    private Store store;
    private Deliveries deliveries;

    EventsTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @BeforeEach
    void deliver() {
        store = extension.store("buurt");
        deliveries = extension.stores().deliveries(Duration.ofMillis(500));
        deliveries.start();
    }

    @AfterEach
    void stop() {
        deliveries.close();
    }

    @Test
    void eventsArriveInOrderWithWhatTheyTell() {
        var listener = new Listener("wijkteam", Set.of("VERHUISD"));
        deliveries.add(listener);

        IntStream.range(0, 250).forEach(i -> announce("VERHUISD", "inwoner " + i));

        eventually(() -> listener.heard.size() == 250);
        assertThat(listener.subjects())
                .isEqualTo(IntStream.range(0, 250).mapToObj(i -> "inwoner " + i).toList());
        assertThat(listener.heard.get(7).details()).isEqualTo(Map.of("naar", "buurt 3"));
    }

    @Test
    void anEventOfAUnitThatFailedNeverArrives() {
        var listener = new Listener("wijkteam", Set.of("VERHUISD"));
        deliveries.add(listener);

        assertThatThrownBy(() -> store.write(CALLER, unit -> {
                    unit.announce(new Event("VERHUISD", "niet", Map.of()));
                    throw new IllegalStateException("toch niet");
                }))
                .hasMessage("toch niet");
        announce("VERHUISD", "wel");

        eventually(() -> !listener.heard.isEmpty());
        assertThat(listener.subjects()).containsExactly("wel");
    }

    @Test
    void aListenerHearsOnlyItsTypes() {
        var listener = new Listener("wijkteam", Set.of("OVERLEDEN"));
        deliveries.add(listener);

        announce("VERHUISD", "a");
        announce("OVERLEDEN", "b");

        eventually(() -> !listener.heard.isEmpty());
        assertThat(listener.subjects()).containsExactly("b");
    }

    @Test
    void aListenerThatFailsHearsTheSameEventAgainAndNoLaterOneFirst() {
        var listener = new Listener("wijkteam", Set.of("VERHUISD"));
        listener.failures = 2;
        deliveries.add(listener);

        announce("VERHUISD", "a");
        announce("VERHUISD", "b");

        eventually(() -> listener.heard.size() == 4);
        assertThat(listener.subjects()).containsExactly("a", "a", "a", "b");
    }

    @Test
    void aListenerThatHangsHoldsUpNobodyElseAndHearsItAgain() {
        var slow = new Listener("langzaam", Set.of("VERHUISD"));
        slow.hangs = 1;
        var quick = new Listener("snel", Set.of("VERHUISD"));
        deliveries.add(slow);
        deliveries.add(quick);

        announce("VERHUISD", "a");

        eventually(() -> quick.heard.size() == 1);
        eventually(() -> slow.heard.size() == 2);
        assertThat(slow.subjects()).containsExactly("a", "a");
    }

    @Test
    void whatWasMissedDuringAnAbsenceComesFirst() {
        var before = new Listener("wijkteam", Set.of("VERHUISD"));
        deliveries.add(before);
        announce("VERHUISD", "a");
        eventually(() -> before.heard.size() == 1);
        deliveries.remove(before);
        announce("VERHUISD", "b");

        var after = new Listener("wijkteam", Set.of("VERHUISD"));
        deliveries.add(after);
        announce("VERHUISD", "c");

        eventually(() -> after.heard.size() == 2);
        assertThat(after.subjects()).containsExactly("b", "c");
        assertThat(before.subjects()).containsExactly("a");
    }

    @Test
    void whatWasMissedDuringARestartArrives() {
        var before = new Listener("wijkteam", Set.of("VERHUISD"));
        deliveries.add(before);
        deliveries.close();
        announce("VERHUISD", "a");
        extension.reopen();
        deliver();

        var after = new Listener("wijkteam", Set.of("VERHUISD"));
        deliveries.add(after);

        eventually(() -> after.heard.size() == 1);
        assertThat(after.subjects()).containsExactly("a");
    }

    @Test
    void aNewListenerHearsNothingFromBeforeItsTime() {
        announce("VERHUISD", "vroeger");
        var listener = new Listener("nieuw", Set.of("VERHUISD"));
        deliveries.add(listener);

        announce("VERHUISD", "nu");

        eventually(() -> !listener.heard.isEmpty());
        assertThat(listener.subjects()).containsExactly("nu");
    }

    @Test
    void ofTwoNodesOnlyOneDelivers() throws InterruptedException {
        var here = new Listener("wijkteam", Set.of("VERHUISD"));
        var there = new Listener("wijkteam", Set.of("VERHUISD"));
        deliveries.add(here);
        try (Deliveries otherNode = extension.stores().deliveries(Duration.ofSeconds(1))) {
            otherNode.add(there);
            otherNode.start();
            IntStream.range(0, 50).forEach(i -> announce("VERHUISD", "inwoner " + i));

            eventually(() -> here.heard.size() + there.heard.size() >= 50);
            Thread.sleep(700);
        }
        assertThat(here.heard.size() + there.heard.size()).isEqualTo(50);
    }

    private void announce(String type, String subject) {
        store.write(CALLER, unit -> {
            unit.announce(new Event(type, subject, Map.of("naar", "buurt 3")));
            return true;
        });
    }

    private static void eventually(BooleanSupplier condition) {
        long until = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for 15 seconds").isLessThan(until);
            pause(20);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Listener implements EventListener {
        final List<Event> heard = new CopyOnWriteArrayList<>();
        volatile int failures;
        volatile int hangs;
        private final String id;
        private final Set<String> types;

        Listener(String id, Set<String> types) {
            this.id = id;
            this.types = types;
        }

        @Override
        public String listenerId() {
            return id;
        }

        @Override
        public Set<String> types() {
            return types;
        }

        @Override
        public void receive(Event event) {
            heard.add(event);
            if (heard.size() <= hangs) {
                pause(60_000);
            }
            if (heard.size() <= failures) {
                throw new IllegalStateException("nu even niet");
            }
        }

        List<String> subjects() {
            return heard.stream().map(Event::subject).toList();
        }
    }
}
