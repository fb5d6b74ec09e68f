package nl.kwartier.store.internal.generation;

import static nl.kwartier.store.StoreExtension.migrations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Event;
import nl.kwartier.spi.EventListener;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.outbox.Deliveries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Going back resurrects nobody: what was announced since the update is heard again, and heard before the pages open. */
@EachDatabase
class ListenersGoingBackTest {
    private static final Caller CALLER = Caller.system("teruggaan");
    private static final String OWNER = "eten";
    private static final String GUESTS = "CREATE TABLE {gast} (id @text(80) PRIMARY KEY);";
    private static final String MORE = "ALTER TABLE {gast} ADD COLUMN dieet @text(80);";
    private static final Duration LONG = Duration.ofSeconds(20);

    @RegisterExtension
    final StoreExtension extension;

    private Deliveries deliveries;
    private Removing listener;

    ListenersGoingBackTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @BeforeEach
    void guestsAndAListener() {
        extension.migrate(OWNER, GUESTS);
        extension.migrate("eten-thuis", GUESTS);
        extension.migrate("lifecycle", "CREATE TABLE {programme} (id @text(40) PRIMARY KEY);");
        guest("anna");
        guest("bert");
        guest("cor");
        listen();
    }

    @AfterEach
    void stop() {
        deliveries.close();
    }

    @Test
    void whoWasRemovedAfterTheUpdateIsNotBackAfterGoingBack() {
        removed("anna");
        caughtUp();
        use(build());
        removed("bert");
        caughtUp();
        assertThat(guests()).isEqualTo(1);

        deliveries.remove(listener);
        use(1);
        assertThat(guests()).isEqualTo(2);
        deliveries.add(listener, OWNER);
        caughtUp();

        assertThat(guests()).isEqualTo(1);
    }

    @Test
    void goingBackOutlivesADeathRightAfterTheCommit() {
        use(build());
        removed("bert");
        caughtUp();
        deliveries.close();
        use(1);
        restart();
        caughtUp();

        assertThat(guests()).isEqualTo(2);
    }

    @Test
    void goingForwardAgainResurrectsNobodyEither() {
        use(build());
        removed("anna");
        caughtUp();
        deliveries.remove(listener);
        use(1);
        deliveries.add(listener, OWNER);
        removed("bert");
        caughtUp();
        deliveries.remove(listener);
        use(2);
        assertThat(guests()).isEqualTo(2);

        deliveries.add(listener, OWNER);
        caughtUp();
        assertThat(guests()).isEqualTo(1);
    }

    @Test
    void whatOnlyATrialHeardIsHeardAgainWhenTheUpdateIsGivenUp() {
        int next = build();
        extension.stores().generations().trial(OWNER, next);
        removed("anna");
        caughtUp();
        assertThat(guests()).isEqualTo(2);

        extension.stores().generations().tidy(OWNER);
        assertThat(guests()).isEqualTo(3);
        caughtUp();
        assertThat(guests()).isEqualTo(2);
    }

    @Test
    void whatOnlyATrialHeardIsHeardAgainAfterACrash() {
        int next = build();
        extension.stores().generations().trial(OWNER, next);
        removed("anna");
        caughtUp();
        restart();
        caughtUp();

        assertThat(guests()).isEqualTo(2);
    }

    @Test
    void aListenerThatIsInTheMiddleOfAnEventWhileItsOwnerGoesBackHearsItAgain() throws InterruptedException {
        use(build());
        listener.pauseMillis = 700;
        removed("anna");
        Thread.sleep(500);
        use(1);
        listener.pauseMillis = 0;
        int before = listener.heard.get();
        caughtUp();

        assertThat(guests()).isEqualTo(2);
        assertThat(listener.heard.get()).isGreaterThan(before);
    }

    @Test
    void nobodyElsesListenerIsSetBack() {
        var other = new Removing("eten-thuis");
        deliveries.add(other, "eten-thuis");
        use(build());
        removed("anna");
        caughtUp();
        assertThat(deliveries.caughtUp("eten-thuis", LONG)).isTrue();
        use(1);
        caughtUp();

        assertThat(listener.heard.get()).isEqualTo(2);
        assertThat(other.heard.get()).isEqualTo(1);
    }

    @Test
    void aListenerOfAnotherOwnerCannotTakeTheName() {
        assertThatThrownBy(() -> deliveries.add(new Removing(OWNER), "eten-thuis"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another owner has it");
    }

    @Test
    void aListenerThatKeepsFailingIsNotWaitedForForEver() {
        listener.fails = true;
        removed("anna");

        assertThat(deliveries.caughtUp(OWNER, Duration.ofMillis(1_500))).isFalse();
        assertThat(deliveries.caughtUp("zonder", Duration.ZERO)).isTrue();
    }

    @Test
    void whoIsErasedHearsWhatIsAnnouncedFromThenOn() {
        removed("anna");
        caughtUp();
        deliveries.remove(listener);
        extension.stores().erase(OWNER);
        removed("bert");
        extension.migrate(OWNER, GUESTS);
        int before = listener.heard.get();
        deliveries.add(listener, OWNER);
        removed("cor");
        caughtUp();

        assertThat(listener.heard.get()).isEqualTo(before + 1);
    }

    private void restart() {
        deliveries.close();
        extension.reopen();
        listen();
    }

    private void listen() {
        deliveries = extension.stores().deliveries();
        deliveries.start();
        listener = new Removing(OWNER);
        deliveries.add(listener, OWNER);
    }

    private void caughtUp() {
        assertThat(deliveries.caughtUp(OWNER, LONG)).isTrue();
    }

    private int build() {
        return extension.stores().generations().build(OWNER, migrations(GUESTS, MORE));
    }

    private void use(int generation) {
        extension.store("lifecycle").write(CALLER, unit -> {
            extension.stores().generations().use(unit, OWNER, generation);
            return true;
        });
    }

    private void guest(String id) {
        extension.store(OWNER).write(CALLER, unit -> unit.run("INSERT INTO {gast} (id) VALUES (?)", id));
    }

    private long guests() {
        return extension.store(OWNER).read(CALLER, reader -> reader.number("SELECT count(*) FROM {gast}"));
    }

    private void removed(String id) {
        extension.store("lifecycle").write(CALLER, unit -> {
            unit.announce(new Event("VERWIJDERD", id, Map.of()));
            return true;
        });
    }

    /** Removes a guest who is removed as a resident. */
    private final class Removing implements EventListener {
        private final String id;
        final AtomicInteger heard = new AtomicInteger();
        volatile boolean fails;
        volatile long pauseMillis;

        Removing(String id) {
            this.id = id;
        }

        @Override
        public String listenerId() {
            return id;
        }

        @Override
        public Set<String> types() {
            return Set.of("VERWIJDERD");
        }

        @Override
        public void receive(Event event) {
            heard.incrementAndGet();
            if (fails) {
                throw new IllegalStateException("nu even niet");
            }
            extension.store(id).write(CALLER, unit -> unit.run("DELETE FROM {gast} WHERE id = ?", event.subject()));
            pause(pauseMillis);
        }

        private static void pause(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
