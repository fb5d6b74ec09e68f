package nl.kwartier.web.internal.containment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nl.kwartier.api.Settings;
import nl.kwartier.web.internal.development.CurrentDevelopment;
import nl.kwartier.web.internal.routing.Mounted;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Calls the pages and operations of a programme within a time limit, and not at all while it fails again and again. */
@Component(service = Containment.class)
public final class Containment {
    /** Longer than people wait for a page, and the same as the time that a programme gets to start. */
    private static final String TIME_LIMIT_SECONDS = "10";

    private final Duration limit;
    private final LongSupplier nanos;
    private final CurrentDevelopment development;
    private final Map<String, Cell> cells = new ConcurrentHashMap<>();
    private final Watch watch = new Watch();
    private final FaultMemory memory = new FaultMemory();

    /**
     * Work of a programme.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T answer() throws Exception;
    }

    /** Reads the time limit from the settings. */
    @Activate
    public Containment(BundleContext context, @Reference CurrentDevelopment development) {
        this(
                Duration.ofSeconds(Long.parseLong(new Settings(context::getProperty)
                        .optional("kwartier.timeLimit")
                        .orElse(TIME_LIMIT_SECONDS))),
                System::nanoTime,
                development);
    }

    /** With a clock of its own for the pauses; the time limit goes by the clock of the machine. */
    public Containment(Duration limit, LongSupplier nanos, CurrentDevelopment development) {
        this.development = development;
        this.limit = limit;
        this.nanos = nanos;
    }

    /** Ends the watching. */
    @Deactivate
    public void close() {
        watch.close();
    }

    /**
     * Does work that belongs to a route. The core's own is done as it is, and so is that of a programme that is being written: who looks
     * for a fault sees each one, and may stand still at a line for as long as it takes.
     *
     * @param reference the number under which the log tells what went wrong
     * @param abandoned answers instead of the work, on another thread, should the work not even come back when it is interrupted
     * @throws Withheld when there is no answer in time, or the programme is not asked
     * @throws Exception what the work threw
     */
    public <T> T call(Mounted mounted, String reference, Work<T> work, Consumer<Withheld> abandoned) throws Exception {
        return mounted.owner().equals(Mounted.CORE)
                        || development.of(mounted.owner()).isPresent()
                ? work.answer()
                : cell(mounted).call(reference, work, abandoned);
    }

    /** By programme: 0 when calls are let in, 1 when none is, 0.5 when one is trying. */
    public Map<String, Double> states() {
        var states = new TreeMap<String, Double>();
        cells.forEach((owner, cell) -> states.put(owner, cell.state().degree()));
        return states;
    }

    /** Whether the pages of a programme are closed because it failed again and again; nothing while they are open. */
    public Optional<Rest> rest(String programme) {
        return Optional.ofNullable(cells.get(programme)).map(Cell::rest);
    }

    /** The latest faults of a programme since the platform started, at most 50, the newest first. */
    public List<Fault> faults(String programme) {
        return memory.of(programme);
    }

    /** A programme that left and came back, perhaps in another version, begins anew. */
    private Cell cell(Mounted mounted) {
        Cell known = cells.get(mounted.owner());
        return known != null && known.isOf(mounted.gate())
                ? known
                : cells.compute(
                        mounted.owner(),
                        (owner, old) -> old != null && old.isOf(mounted.gate())
                                ? old
                                : new Cell(owner, mounted.gate(), limit, watch, memory, nanos));
    }
}
