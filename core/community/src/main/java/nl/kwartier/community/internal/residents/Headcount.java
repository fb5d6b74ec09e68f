package nl.kwartier.community.internal.residents;

import java.util.concurrent.TimeUnit;
import nl.kwartier.api.store.Reader;
import nl.kwartier.community.internal.DutchTime;
import org.jspecify.annotations.Nullable;

/** How many residents there are, counted at most once in a few seconds, because counting a million takes longer than a page. */
final class Headcount {
    private static final long COUNT_AGAIN = TimeUnit.SECONDS.toNanos(5);

    private volatile @Nullable Counted last;

    /** Those who were not removed, did not die and did not leave. */
    long read(Reader reader) {
        var known = last;
        if (known != null && System.nanoTime() - known.at() < COUNT_AGAIN) {
            return known.count();
        }
        var fresh = new Counted(
                reader.number(
                        "SELECT count(*) FROM {resident} WHERE removed = 0 AND gone = 0 AND (leaves IS NULL OR leaves > ?)",
                        DutchTime.today()),
                System.nanoTime());
        last = fresh;
        return fresh.count();
    }

    /** Counts anew at the next question. */
    void forget() {
        last = null;
    }

    private record Counted(long count, long at) {}
}
