package nl.kwartier.web.internal.shell;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.kwartier.api.Actor;
import nl.kwartier.api.web.Request;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How much waits for somebody, for the menu of every page. Kept for some seconds, because programmes search their tables for it; what
 * somebody does on this node counts at once.
 */
@Component(service = WaitingCounts.class)
public final class WaitingCounts {
    /** What a colleague does on another node shows this much later. */
    private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();

    private static final int MOST_PEOPLE = 1_000;

    private record Person(String id, Set<String> roles) {}

    private record Kept(Map<String, Integer> counts, int present, long change, long since) {}

    private final PresentProgrammes programmes;
    private final WaitingList waiting;
    private final AtomicLong changes = new AtomicLong();
    private final Map<Person, Kept> kept = new ConcurrentHashMap<>();

    /** Counts what the list holds. */
    @Activate
    public WaitingCounts(@Reference PresentProgrammes programmes, @Reference WaitingList waiting) {
        this.programmes = programmes;
        this.waiting = waiting;
    }

    /** By the id of the programme. */
    Map<String, Integer> of(Request request) {
        Actor actor = request.actor();
        var person = new Person(actor.id(), actor.roles());
        int present = programmes.edition();
        long change = changes.get();
        long now = System.nanoTime();
        Kept known = kept.get(person);
        if (known != null
                && known.change() == change
                && known.present() == present
                && now - known.since() < FRESH_NANOS) {
            return known.counts();
        }
        Map<String, Integer> counts = waiting.of(request).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
        if (kept.size() >= MOST_PEOPLE) {
            kept.clear();
        }
        kept.put(person, new Kept(counts, present, change, now));
        return counts;
    }

    /** Counts anew from now on: somebody did something. */
    public void somethingChanged() {
        changes.incrementAndGet();
    }
}
