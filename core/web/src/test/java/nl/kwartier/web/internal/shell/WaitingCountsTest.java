package nl.kwartier.web.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.lifecycle.OpenProgramme;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.Waiting;
import nl.kwartier.web.internal.pages.Asking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitingCountsTest {
    private final PresentProgrammes programmes = new PresentProgrammes();
    private final WaitingList list = new WaitingList(programmes);
    private final WaitingCounts counts = new WaitingCounts(programmes, list);
    private final Tables tables = new Tables("eettafel");

    @AfterEach
    void stop() {
        list.stop();
    }

    @Test
    void aProgrammeIsAskedOnceForManyPages() {
        programmes.addProgramme(new OpenProgramme("eettafel", tables));

        assertThat(counts.of(new Asking(Map.of()))).containsEntry("eettafel", 2);
        assertThat(counts.of(new Asking(Map.of()))).containsEntry("eettafel", 2);
        assertThat(tables.asked).isEqualTo(1);
    }

    @Test
    void whatSomebodyDoesCountsAtOnce() {
        programmes.addProgramme(new OpenProgramme("eettafel", tables));
        counts.of(new Asking(Map.of()));

        tables.waiting = 1;
        counts.somethingChanged();

        assertThat(counts.of(new Asking(Map.of()))).containsEntry("eettafel", 1);
    }

    @Test
    void aProgrammeThatComesOrGoesCountsAtOnce() {
        programmes.addProgramme(new OpenProgramme("eettafel", tables));
        counts.of(new Asking(Map.of()));

        var second = new OpenProgramme("leesclub", new Tables("leesclub"));
        programmes.addProgramme(second);
        assertThat(counts.of(new Asking(Map.of()))).containsOnlyKeys("eettafel", "leesclub");

        programmes.removeProgramme(second);
        assertThat(counts.of(new Asking(Map.of()))).containsOnlyKeys("eettafel");
    }

    /** A programme with as much waiting as it is told. */
    private static final class Tables implements Programme {
        private final String id;
        private volatile int waiting = 2;
        private volatile int asked;

        private Tables(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public MenuEntry menu() {
            return new MenuEntry(id, "calendar", 10);
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public synchronized List<Waiting> waiting(Request request) {
            asked++;
            return Collections.nCopies(
                    waiting, new Waiting("calendar", Waiting.Urgency.CALM, "Dek de tafel", "vandaag", "/" + id));
        }
    }
}
