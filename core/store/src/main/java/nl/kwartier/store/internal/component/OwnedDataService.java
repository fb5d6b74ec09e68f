package nl.kwartier.store.internal.component;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import nl.kwartier.api.store.OwnedData;
import nl.kwartier.store.internal.Stores;
import nl.kwartier.store.internal.sql.Owners;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An owner's data as a service; the store's own tables are out of its reach. */
@Component
public final class OwnedDataService implements OwnedData {
    private final Stores stores;
    private final EventDelivery delivery;

    @Activate
    public OwnedDataService(@Reference Stores stores, @Reference EventDelivery delivery) {
        this.stores = stores;
        this.delivery = delivery;
    }

    @Override
    public Size size(String owner) {
        return stores.data().size(Owners.notStore(owner));
    }

    @Override
    public long export(String owner, OutputStream out) throws IOException {
        return stores.data().export(Owners.notStore(owner), out);
    }

    @Override
    public List<Later> later(String owner) {
        return stores.data().later(Owners.notStore(owner));
    }

    @Override
    public long exportLater(String owner, OutputStream out) throws IOException {
        return stores.data().exportLater(Owners.notStore(owner), out);
    }

    @Override
    public boolean caughtUp(String owner, Duration atMost) {
        return delivery.caughtUp(owner, atMost);
    }

    @Override
    public void erase(String owner) {
        stores.erase(Owners.notStore(owner));
    }
}
