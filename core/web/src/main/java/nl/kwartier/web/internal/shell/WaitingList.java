package nl.kwartier.web.internal.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import nl.kwartier.api.web.Request;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.Waiting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the programmes what waits for somebody. One that fails is left out of the page; one that is slow also out of the next ones. */
@Component(service = WaitingList.class)
public final class WaitingList {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingList.class);

    /** As the SPI promises to programmes. */
    private static final long PATIENCE_MILLIS = 500;

    private final PresentProgrammes programmes;
    private final LongSupplier nanos;
    private final Map<String, Patience> patience = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "kwartier-wachtlijst");
        thread.setDaemon(true);
        return thread;
    });

    /** Asks the programmes that are present. */
    @Activate
    public WaitingList(@Reference PresentProgrammes programmes) {
        this(programmes, System::nanoTime);
    }

    WaitingList(PresentProgrammes programmes, LongSupplier nanos) {
        this.programmes = programmes;
        this.nanos = nanos;
    }

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }

    /** What waits, by the id of the programme, in the order of the menu. */
    public Map<String, List<Waiting>> of(Request request) {
        var asked = new LinkedHashMap<String, Future<List<Waiting>>>();
        for (Programme programme : programmes.all()) {
            var known = patience(programme.id());
            if (known.mayAsk()) {
                asked.put(programme.id(), threads.submit(known.counted(() -> programme.waiting(request))));
            }
        }
        var answered = new LinkedHashMap<String, List<Waiting>>();
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        asked.forEach((id, future) -> answered.put(id, answer(id, future, until - System.nanoTime())));
        return answered;
    }

    private Patience patience(String id) {
        return patience.computeIfAbsent(id, first -> new Patience(nanos));
    }

    private List<Waiting> answer(String id, Future<List<Waiting>> future, long left) {
        try {
            var answer = future.get(Math.max(0, left), TimeUnit.NANOSECONDS);
            patience(id).answered();
            return answer;
        } catch (TimeoutException slow) {
            future.cancel(true);
            patience(id).wasSilent();
            LOG.warn("Programma {} zei niet op tijd wat er wacht", id);
        } catch (ExecutionException failed) {
            LOG.warn("Programma {} kon niet zeggen wat er wacht", id, failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }
}
