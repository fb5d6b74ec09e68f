package nl.kwartier.store.internal.component;

import java.time.Duration;
import nl.kwartier.spi.EventListener;
import nl.kwartier.store.internal.Stores;
import nl.kwartier.store.internal.outbox.Deliveries;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Delivers events to listeners, which come and go as services. */
@Component(service = EventDelivery.class, immediate = true)
public final class EventDelivery {
    private final Deliveries deliveries;

    @Activate
    public EventDelivery(@Reference Stores stores) {
        this.deliveries = stores.deliveries();
        deliveries.start();
    }

    @Reference(
            service = EventListener.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    public void addListener(ServiceReference<EventListener> reference, EventListener listener) {
        deliveries.add(listener, OwnerOfBundle.find(reference.getBundle()).orElse(null));
    }

    public void removeListener(EventListener listener) {
        deliveries.remove(listener);
    }

    boolean caughtUp(String owner, Duration atMost) {
        return deliveries.caughtUp(owner, atMost);
    }

    @Deactivate
    public void close() {
        deliveries.close();
    }
}
