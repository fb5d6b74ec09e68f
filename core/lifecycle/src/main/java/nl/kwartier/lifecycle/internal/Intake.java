package nl.kwartier.lifecycle.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.inbox.Receiver;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.list.ProgrammeList;
import nl.kwartier.lifecycle.internal.list.Taken;
import org.jspecify.annotations.Nullable;

/** Feeds the list from the inbox. Only a change in the folder changes the list, so that what an administrator chose since stays. */
final class Intake implements Receiver {
    private final ProgrammeList list;
    private final String inbox;
    private final boolean approved;
    private final RunLimit limit;
    private final TakenNames names;
    private final Map<String, Taken> taken;
    private boolean running;

    /**
     * Reads what was taken before.
     *
     * @param inbox the id of this node's inbox
     * @param approved whether dropping a jar is approval by itself
     */
    Intake(ProgrammeList list, String inbox, boolean approved, RunLimit limit, TakenNames names) {
        this.list = list;
        this.inbox = inbox;
        this.approved = approved;
        this.limit = limit;
        this.names = names;
        this.taken = list.takenFrom(inbox);
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
            list.gone(inbox, file, was);
            taken.remove(file);
        }
    }

    @Override
    public @Nullable Reason found(String file, PluginJar jar) {
        String id = jar.descriptor().id();
        if (names.now().contains(id)) {
            return StateReasons.nameTaken(id);
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
            list.arrived(inbox, file, jar, approved);
            taken.put(file, new Taken(jar.sha(), id));
            if (running) {
                limit.lift(id);
            }
        }
        return null;
    }

    private Optional<String> otherFileWith(String id, String file) {
        return taken.entrySet().stream()
                .filter(entry -> entry.getValue().programme().equals(id))
                .map(Map.Entry::getKey)
                .filter(other -> !other.equals(file))
                .findFirst();
    }
}
