package nl.kwartier.web.internal.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwartier.api.store.Sessions;
import org.eclipse.jetty.session.AbstractSessionDataStore;
import org.eclipse.jetty.session.SessionData;
import org.jspecify.annotations.Nullable;

/** Lets the server keep its sessions in the store. Attributes are texts only. */
final class KeptSessions extends AbstractSessionDataStore {
    private final Sessions sessions;

    KeptSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean isPassivating() {
        return true;
    }

    @Override
    public boolean doExists(String id) {
        return sessions.load(id).isPresent();
    }

    @Override
    public void doStore(String id, SessionData data, long lastSaved) {
        Map<String, String> texts = data.getAllAttributes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
        sessions.save(new Sessions.Kept(
                id,
                Instant.ofEpochMilli(data.getCreated()),
                Instant.ofEpochMilli(data.getAccessed()),
                Instant.ofEpochMilli(data.getExpiry()),
                texts));
    }

    @Override
    public @Nullable SessionData doLoad(String id) {
        return sessions.load(id).map(this::data).orElse(null);
    }

    private SessionData data(Sessions.Kept kept) {
        long accessed = kept.accessed().toEpochMilli();
        long idle = kept.expires().toEpochMilli() - accessed;
        var data = newSessionData(kept.id(), kept.created().toEpochMilli(), accessed, accessed, idle);
        data.setExpiry(kept.expires().toEpochMilli());
        data.putAllAttributes(new HashMap<>(kept.attributes()));
        return data;
    }

    @Override
    public boolean delete(String id) {
        return sessions.delete(id);
    }

    @Override
    public Set<String> doCheckExpired(Set<String> candidates, long time) {
        return candidates.stream()
                .filter(id -> sessions.load(id)
                        .map(kept -> kept.expires().toEpochMilli() <= time)
                        .orElse(true))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> doGetExpired(long before) {
        return sessions.expired(Instant.ofEpochMilli(before));
    }

    @Override
    public void doCleanOrphans(long before) {
        sessions.expired(Instant.ofEpochMilli(before)).forEach(sessions::delete);
    }
}
