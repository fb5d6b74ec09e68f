package nl.kwartier.lifecycle.internal;

import java.util.Optional;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.jar.PluginJar;

/** Whether a jar that is whole may come in at all: its name must be free and its maker known. */
final class Admission {
    private final TakenNames names;

    Admission(TakenNames names) {
        this.names = names;
    }

    /** Why it may not come in; empty when it may. */
    Optional<Reason> objection(PluginJar jar) {
        String id = jar.descriptor().id();
        return names.now().contains(id) ? Optional.of(StateReasons.nameTaken(id)) : Optional.empty();
    }
}
