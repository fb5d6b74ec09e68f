package nl.kwartier.lifecycle.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes this run is limited to ({@code --programmas}). It never changes the list. Whoever drops a jar or switches a programme
 * on while the platform runs wants to see it, so that lifts the limit for that one.
 */
final class RunLimit {
    private static final String NONE = "geen";

    private final @Nullable Set<String> named;
    private final Set<String> lifted = new ConcurrentSkipListSet<>();

    private RunLimit(@Nullable Set<String> named) {
        this.named = named;
    }

    /** Reads the option: ids separated by commas, {@code geen}, or nothing for no limit. */
    static RunLimit of(Optional<String> option) {
        return new RunLimit(option.map(RunLimit::ids).orElse(null));
    }

    boolean allows(String id) {
        return named == null || named.contains(id) || lifted.contains(id);
    }

    void lift(String id) {
        lifted.add(id);
    }

    /** The ids that the option names; empty without a limit. */
    Set<String> named() {
        return named == null ? Set.of() : named;
    }

    private static Set<String> ids(String option) {
        var ids = new TreeSet<String>();
        Arrays.stream(option.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && !id.equals(NONE))
                .forEach(ids::add);
        return ids;
    }
}
