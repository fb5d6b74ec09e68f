package nl.kwartier.lifecycle.internal.run;

import java.util.HashMap;
import java.util.Map;
import nl.kwartier.api.lifecycle.OpenProgramme;
import nl.kwartier.spi.Programme;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/**
 * Opens programmes to visitors and closes them. A programme whose service goes by itself, because of something that it needs, is closed
 * before its code is gone, and opened when it comes back.
 */
final class Doors implements ServiceListener {
    private final BundleContext context;
    private final Map<Bundle, Door> doors = new HashMap<>();

    /** One programme's; the registration is null while its service is away. */
    private record Door(
            String id,
            ServiceReference<Programme> service,
            @Nullable ServiceRegistration<OpenProgramme> sign) {}

    Doors(BundleContext context) {
        this.context = context;
        context.addServiceListener(this);
    }

    void open(Running running) {
        put(running.bundle(), new Door(running.id(), running.service(), null));
        register(running.bundle(), running.service());
    }

    /** Returns when the last visitor has left, or after the time that the pages themselves set to that. */
    void close(Bundle bundle) {
        unregister(take(bundle));
    }

    @Override
    public void serviceChanged(ServiceEvent event) {
        ServiceReference<?> service = event.getServiceReference();
        if (!Running.isProgramme(service)) {
            return;
        }
        if (event.getType() == ServiceEvent.UNREGISTERING) {
            unregister(away(service));
        } else if (event.getType() == ServiceEvent.REGISTERED && waits(service.getBundle())) {
            register(service.getBundle(), Running.programme(service));
        }
    }

    private void register(Bundle bundle, ServiceReference<Programme> service) {
        Programme programme = context.getService(service);
        Door door = door(bundle);
        if (programme != null && door != null) {
            var sign = context.registerService(OpenProgramme.class, new OpenProgramme(door.id(), programme), null);
            put(bundle, new Door(door.id(), service, sign));
        }
    }

    private void unregister(@Nullable Door door) {
        if (door != null && door.sign() != null) {
            door.sign().unregister();
            context.ungetService(door.service());
        }
    }

    private synchronized @Nullable Door door(Bundle bundle) {
        return doors.get(bundle);
    }

    private synchronized void put(Bundle bundle, Door door) {
        doors.put(bundle, door);
    }

    private synchronized @Nullable Door take(Bundle bundle) {
        return doors.remove(bundle);
    }

    /** The door that this very service stands behind, which from now on waits for the service to come back. */
    private synchronized @Nullable Door away(ServiceReference<?> service) {
        Door door = doors.get(service.getBundle());
        if (door == null || !door.service().equals(service)) {
            return null;
        }
        doors.put(service.getBundle(), new Door(door.id(), door.service(), null));
        return door;
    }

    private synchronized boolean waits(Bundle bundle) {
        Door door = doors.get(bundle);
        return door != null && door.sign() == null;
    }
}
