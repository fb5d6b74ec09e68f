package nl.kwartier.community.internal.residents;

import java.util.Set;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.LifeEvents;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.store.Event;
import nl.kwartier.api.store.Store;
import nl.kwartier.community.internal.versions.Register;
import nl.kwartier.spi.EventListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Removes a resident of whom it was announced that he was removed and who is here all the same: after a copy of the database was put back,
 * the store announces once more who was removed since that copy.
 */
@Component
public final class RemovedBefore implements EventListener {
    private final Store store;
    private final Register<ResidentDetails> register;

    /** Removes from this store. */
    @Activate
    public RemovedBefore(@Reference Store store, @Reference ResidentRows rows) {
        this.store = store;
        this.register = rows.register();
    }

    @Override
    public String listenerId() {
        return "community-removed-before";
    }

    @Override
    public Set<String> types() {
        return Set.of(LifeEvents.REMOVED);
    }

    @Override
    public void receive(Event event) {
        Caller caller = Caller.system("inwoner verwijderen na terugzetten");
        if (!isHere(caller, event.subject())) {
            return;
        }
        store.write(caller, unit -> {
            register.find(unit, event.subject())
                    .filter(kept -> !kept.removed())
                    .ifPresent(kept -> register.remove(unit, caller, kept.id(), kept.version()));
            return true;
        });
    }

    /** After nearly every removal nobody is, and then nothing need be written. */
    private boolean isHere(Caller caller, String id) {
        return store.read(
                        caller,
                        reader -> reader.number("SELECT count(*) FROM {resident} WHERE id = ? AND removed = 0", id))
                > 0;
    }
}
