package nl.kwartier.web.internal.shell;

import java.util.List;
import nl.kwartier.api.lifecycle.OpenProgramme;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.Waiting;

/** Programmes that a test brings, with what waits in them. */
public final class Present implements AutoCloseable {
    private final PresentProgrammes programmes = new PresentProgrammes();
    private final WaitingList waiting = new WaitingList(programmes);

    public PresentProgrammes programmes() {
        return programmes;
    }

    public WaitingList waiting() {
        return waiting;
    }

    public void add(String id, String title, int order, List<Waiting> waits) {
        programmes.addProgramme(new OpenProgramme(id, new Brought(id, new MenuEntry(title, "calendar", order), waits)));
    }

    /** A programme that cannot say what waits. */
    public void addFailing(String id, String title, int order) {
        programmes.addProgramme(new OpenProgramme(id, new Failing(id, new MenuEntry(title, "calendar", order))));
    }

    @Override
    public void close() {
        waiting.stop();
    }

    private record Brought(String id, MenuEntry menu, List<Waiting> waits) implements Programme {
        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<Waiting> waiting(Request request) {
            return waits;
        }
    }

    private record Failing(String id, MenuEntry menu) implements Programme {
        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<Waiting> waiting(Request request) {
            throw new IllegalStateException("broken");
        }
    }
}
