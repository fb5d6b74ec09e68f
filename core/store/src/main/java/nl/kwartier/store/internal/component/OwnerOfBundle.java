package nl.kwartier.store.internal.component;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** Reads from a bundle's manifest whose tables and listeners are in it. */
final class OwnerOfBundle {
    private static final String MODULE = "Kwartier-Owner";
    private static final String PROGRAMME = "Kwartier-Programma";

    private OwnerOfBundle() {}

    /** The owner; nothing for a bundle that is no module or programme, or that is gone. */
    static Optional<String> find(@Nullable Bundle bundle) {
        if (bundle == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(bundle.getHeaders().get(MODULE))
                .or(() -> Optional.ofNullable(bundle.getHeaders().get(PROGRAMME)));
    }

    /** The owner, who must be there. */
    static String of(Bundle bundle) {
        return find(bundle)
                .orElseThrow(() -> new IllegalStateException("Bundle " + bundle.getSymbolicName()
                        + " has no tables of its own: its manifest has neither " + PROGRAMME + " nor " + MODULE));
    }

    /** Whether it is a module of the core, which brings its own tables up to date. */
    static boolean isModule(Bundle bundle) {
        return bundle.getHeaders().get(MODULE) != null;
    }
}
