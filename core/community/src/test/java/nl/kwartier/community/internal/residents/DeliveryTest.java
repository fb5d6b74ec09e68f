package nl.kwartier.community.internal.residents;

import static nl.kwartier.community.internal.Town.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.LifeEvents;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Event;
import nl.kwartier.community.internal.Town;
import nl.kwartier.community.internal.TownExtension;
import nl.kwartier.spi.EventListener;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.internal.outbox.Deliveries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What befell a resident reaches those who listen. */
@EachDatabase
class DeliveryTest {
    private static final ResidentDetails LIVING = ResidentRegisterTest.with(null, null, "BU1", false);
    private static final ResidentDetails MOVED = ResidentRegisterTest.with(null, null, "BU2", false);
    private static final ResidentDetails SECRET = ResidentRegisterTest.with(null, null, "BU2", true);
    private static final ResidentDetails DIED =
            ResidentRegisterTest.with(new PartialDate("2026-02-03"), null, "BU2", true);

    @RegisterExtension
    final TownExtension extension;

    private final Listener listener = new Listener();
    private Town town;
    private Deliveries deliveries;

    DeliveryTest(Database database) {
        extension = new TownExtension(database);
    }

    @BeforeEach
    void listen() {
        town = extension.town();
        deliveries = extension.deliveries();
        deliveries.start();
        deliveries.add(listener);
    }

    @AfterEach
    void stop() {
        deliveries.close();
    }

    @Test
    void aLifeIsHeardInItsOrder() throws InterruptedException {
        ResidentId id = town.residents.add(FATIMA, ResidentId.next(), LIVING).id();
        town.residents.change(FATIMA, id, 1, MOVED);
        town.residents.change(FATIMA, id, 2, SECRET);
        town.residents.change(FATIMA, id, 3, DIED);
        town.residents.remove(FATIMA, id, 4);

        assertThat(listener.next()).isEqualTo(new Event(LifeEvents.MOVED, id.value(), Map.of("buurt", "BU2")));
        assertThat(listener.next()).isEqualTo(new Event(LifeEvents.ADDRESS_SECRET, id.value(), Map.of()));
        assertThat(listener.next()).isEqualTo(new Event(LifeEvents.DIED, id.value(), Map.of()));
        assertThat(listener.next()).isEqualTo(new Event(LifeEvents.REMOVED, id.value(), Map.of()));
    }

    @Test
    void aChangeThatWasRefusedIsNotHeard() throws InterruptedException {
        ResidentId id = town.residents.add(FATIMA, ResidentId.next(), LIVING).id();
        town.residents.change(FATIMA, id, 1, MOVED);

        assertThatThrownBy(() -> town.residents.change(FATIMA, id, 1, DIED)).isInstanceOf(Refusal.class);
        town.residents.change(FATIMA, id, 2, ResidentRegisterTest.with(null, LocalDate.of(2026, 3, 1), "BU2", false));

        assertThat(listener.next().details()).containsEntry("buurt", "BU2");
        assertThat(listener.next()).isEqualTo(new Event(LifeEvents.MOVED, id.value(), Map.of()));
    }

    /** Hears everything that can befall a resident. */
    private static final class Listener implements EventListener {
        private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();

        @Override
        public String listenerId() {
            return "wijkteam";
        }

        @Override
        public Set<String> types() {
            return Set.of(LifeEvents.MOVED, LifeEvents.ADDRESS_SECRET, LifeEvents.DIED, LifeEvents.REMOVED);
        }

        @Override
        public void receive(Event event) {
            heard.add(event);
        }

        Event next() throws InterruptedException {
            Event next = heard.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("the next event").isNotNull();
            return next;
        }
    }
}
