package nl.kwartier.store.internal.component;

import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Slice;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.store.internal.Stores;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The access log as a service. */
@Component
public final class AccessLogService implements AccessLog {
    private final AccessLog log;

    @Activate
    public AccessLogService(@Reference Stores stores) {
        this.log = stores.accessLog();
    }

    @Override
    public void refused(Caller caller, ErrorCode code, @Nullable String residentId) {
        log.refused(caller, code, residentId);
    }

    @Override
    public Slice<Entry> about(Caller caller, String residentId, @Nullable String cursor, int limit) {
        return log.about(caller, residentId, cursor, limit);
    }

    @Override
    public Slice<Entry> entries(Caller caller, Filter filter, @Nullable String cursor, int limit) {
        return log.entries(caller, filter, cursor, limit);
    }
}
