package nl.kwartier.web.internal.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.kwartier.spi.Programme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks all programmes the same at once. One that fails is left out of the page; one that is slow also out of the next ones.
 *
 * @param <T> what a programme answers some of
 */
final class Questions<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

    /** As the SPI promises to programmes. */
    private static final long PATIENCE_MILLIS = 500;

    private final PresentProgrammes programmes;
    private final String about;
    private final int most;
    private final LongSupplier nanos;
    private final Map<String, Patience> patience = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "kwartier-vraag");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Prepares to ask.
     *
     * @param about what is asked, in Dutch, for the log
     * @param most how much of one answer counts
     */
    Questions(PresentProgrammes programmes, String about, int most, LongSupplier nanos) {
        this.programmes = programmes;
        this.about = about;
        this.most = most;
        this.nanos = nanos;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /**
     * Asks, and gives where to wait for the answers: by the id of the programme, in the order of the menu. The time runs from here. A
     * programme that does not answer is absent.
     */
    Supplier<Map<String, List<T>>> ask(Function<Programme, List<T>> question) {
        var asked = new LinkedHashMap<String, Future<List<T>>>();
        for (Programme programme : programmes.all()) {
            var known = patience(programme.id());
            if (known.mayAsk()) {
                asked.put(programme.id(), threads.submit(known.counted(() -> copy(question.apply(programme)))));
            }
        }
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        return () -> {
            var answered = new LinkedHashMap<String, List<T>>();
            asked.forEach((id, future) ->
                    answer(id, future, until - System.nanoTime()).ifPresent(answer -> answered.put(id, answer)));
            return answered;
        };
    }

    /** Here, so that whatever is wrong with a list goes wrong inside the question. */
    private List<T> copy(List<T> answer) {
        return List.copyOf(answer.subList(0, Math.min(most, answer.size())));
    }

    private Patience patience(String id) {
        return patience.computeIfAbsent(id, first -> new Patience(nanos));
    }

    private Optional<List<T>> answer(String id, Future<List<T>> future, long left) {
        try {
            var answer = future.get(Math.max(0, left), TimeUnit.NANOSECONDS);
            patience(id).answered();
            return Optional.of(answer);
        } catch (TimeoutException slow) {
            future.cancel(true);
            patience(id).wasSilent();
            LOG.warn("Programma {} zei niet op tijd {}", id, about);
        } catch (ExecutionException failed) {
            LOG.warn("Programma {} kon niet zeggen {}", id, about, failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
