package nl.kwartier.community.internal.versions;

import java.util.List;
import nl.kwartier.api.store.Unit;
import org.jspecify.annotations.Nullable;

/** Does in the same unit what must go with a change. */
@FunctionalInterface
public interface Follow<D> {
    /**
     * Follows a change.
     *
     * @param before as it was; null when it is new
     * @param after as it is now
     */
    void changed(Unit unit, @Nullable Kept<D> before, Kept<D> after);

    /** Follows many changes. */
    default void changed(Unit unit, List<Batch.Step<D>> steps) {
        steps.forEach(step -> changed(unit, step.before(), step.after()));
    }
}
