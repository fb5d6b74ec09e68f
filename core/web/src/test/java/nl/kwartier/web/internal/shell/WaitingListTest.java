package nl.kwartier.web.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.kwartier.api.lifecycle.OpenProgramme;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.Waiting;
import nl.kwartier.web.internal.pages.Asking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingListTest {
    private final AtomicLong clock = new AtomicLong();
    private final PresentProgrammes programmes = new PresentProgrammes();
    private final WaitingList list = new WaitingList(programmes, clock::get);
    private final Silent silent = new Silent();

    @BeforeEach
    void addBoth() {
        programmes.addProgramme(new OpenProgramme("stil", silent));
        programmes.addProgramme(new OpenProgramme("eettafel", new Talking()));
    }

    @AfterEach
    void stop() {
        list.stop();
    }

    @Test
    void aProgrammeThatIsSilentKeepsNoOtherFromAnswering() {
        assertThat(ask()).doesNotContainKey("stil");
        assertThat(ask().get("eettafel")).hasSize(1);
    }

    @Test
    void aProgrammeThatIsSilentIsLeftInPeaceForAWhile() {
        ask();
        ask();
        assertThat(silent.asked).hasValue(1);

        clock.addAndGet(Patience.PAUSE.toNanos());
        ask();
        assertThat(silent.asked).hasValue(2);
    }

    private Map<String, List<Waiting>> ask() {
        return list.of(new Asking(Map.of()));
    }

    private static final class Silent implements Programme {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public String id() {
            return "stil";
        }

        @Override
        public MenuEntry menu() {
            return new MenuEntry("Stil", "puzzle", 10);
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<Waiting> waiting(Request request) {
            asked.incrementAndGet();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException expected) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        }
    }

    private static final class Talking implements Programme {
        @Override
        public String id() {
            return "eettafel";
        }

        @Override
        public MenuEntry menu() {
            return new MenuEntry("Eettafel", "puzzle", 20);
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<Waiting> waiting(Request request) {
            return List.of(new Waiting("calendar", Waiting.Urgency.CALM, "Dek de tafel", "vandaag", "/eettafel"));
        }
    }
}
