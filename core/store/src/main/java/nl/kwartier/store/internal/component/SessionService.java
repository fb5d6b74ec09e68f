package nl.kwartier.store.internal.component;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.kwartier.api.store.Sessions;
import nl.kwartier.store.internal.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions as a service. */
@Component
public final class SessionService implements Sessions {
    private final Sessions sessions;

    @Activate
    public SessionService(@Reference Stores stores) {
        this.sessions = stores.sessions();
    }

    @Override
    public Optional<Kept> load(String id) {
        return sessions.load(id);
    }

    @Override
    public void save(Kept session) {
        sessions.save(session);
    }

    @Override
    public boolean delete(String id) {
        return sessions.delete(id);
    }

    @Override
    public Set<String> expired(Instant before) {
        return sessions.expired(before);
    }
}
