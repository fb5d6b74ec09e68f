package nl.kwartier.lifecycle.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.inbox.Receiver;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.list.Approval;
import nl.kwartier.lifecycle.internal.list.Arrivals;
import nl.kwartier.lifecycle.internal.list.Taken;
import org.jspecify.annotations.Nullable;

/** Feeds the list from the inbox. Only a change in the folder changes the list, so that what an administrator chose since stays. */
final class Intake implements Receiver {
    private final Arrivals arrivals;
    private final String inbox;
    private final boolean approved;
    private final RunLimit limit;
    private final Admission admission;
    private final Ready ready;
    private final Map<String, Taken> taken;
    private boolean running;

    /**
     * Reads what was taken before.
     *
     * @param inbox the id of this node's inbox
     * @param approved whether dropping a jar is approval by itself
     * @param ready hears of jars that need nobody's approval any more
     */
    Intake(Arrivals arrivals, String inbox, boolean approved, RunLimit limit, Admission admission, Ready ready) {
        this.arrivals = arrivals;
        this.inbox = inbox;
        this.approved = approved;
        this.limit = limit;
        this.admission = admission;
        this.ready = ready;
        this.taken = arrivals.takenFrom(inbox);
    }

    Set<String> files() {
        return Set.copyOf(taken.keySet());
    }

    /** From now on, what arrives was dropped while the platform runs. */
    void nowRunning() {
        running = true;
    }

    @Override
    public void gone(String file) {
        Taken was = taken.get(file);
        if (was != null) {
            arrivals.gone(inbox, file, was);
            taken.remove(file);
        }
    }

    @Override
    public @Nullable Reason found(String file, PluginJar jar) {
        String id = jar.descriptor().id();
        Optional<Reason> objection = admission.objection(jar);
        if (objection.isPresent()) {
            return objection.get();
        }
        Optional<String> twin = otherFileWith(id, file);
        if (twin.isPresent()) {
            return StateReasons.twin(id, twin.get());
        }
        Taken was = taken.get(file);
        if (was == null || !was.sha().equals(jar.sha())) {
            if (was != null && !was.programme().equals(id)) {
                gone(file);
            }
            take(file, jar);
        }
        return null;
    }

    private void take(String file, PluginJar jar) {
        String id = jar.descriptor().id();
        arrivals.arrived(inbox, file, jar, approved ? Approval.of(jar.description()) : null);
        taken.put(file, new Taken(jar.sha(), id));
        if (approved) {
            ready.atOnce(jar.sha());
        }
        if (running) {
            limit.lift(id);
        }
    }

    private Optional<String> otherFileWith(String id, String file) {
        return taken.entrySet().stream()
                .filter(entry -> entry.getValue().programme().equals(id))
                .map(Map.Entry::getKey)
                .filter(other -> !other.equals(file))
                .findFirst();
    }
}
