package nl.kwartier.web.internal.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kwartier.api.web.Request;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.Waiting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the programmes what waits for somebody. A programme that is slow or fails is left out of the page. */
@Component(service = WaitingList.class)
public final class WaitingList {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingList.class);

    /** As the SPI promises to programmes. */
    private static final long PATIENCE_MILLIS = 500;

    private final PresentProgrammes programmes;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "kwartier-wachtlijst");
        thread.setDaemon(true);
        return thread;
    });

    /** Asks the programmes that are present. */
    @Activate
    public WaitingList(@Reference PresentProgrammes programmes) {
        this.programmes = programmes;
    }

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }

    /** What waits, by the id of the programme, in the order of the menu. */
    public Map<String, List<Waiting>> of(Request request) {
        var asked = new LinkedHashMap<String, Future<List<Waiting>>>();
        for (Programme programme : programmes.all()) {
            asked.put(programme.id(), threads.submit(() -> programme.waiting(request)));
        }
        var answered = new LinkedHashMap<String, List<Waiting>>();
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        asked.forEach((id, future) -> answered.put(id, answer(id, future, until - System.nanoTime())));
        return answered;
    }

    private static List<Waiting> answer(String id, Future<List<Waiting>> future, long patience) {
        try {
            return future.get(Math.max(0, patience), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            future.cancel(true);
            LOG.warn("Programma {} zei niet op tijd wat er wacht", id);
        } catch (ExecutionException failed) {
            LOG.warn("Programma {} kon niet zeggen wat er wacht", id, failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }
}
