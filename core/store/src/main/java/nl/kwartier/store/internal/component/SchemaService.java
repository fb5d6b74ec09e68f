package nl.kwartier.store.internal.component;

import java.util.List;
import nl.kwartier.api.store.Schemas;
import nl.kwartier.store.internal.Stores;
import nl.kwartier.store.internal.sql.Owners;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Migrations as a service; the store's own tables are out of its reach. */
@Component
public final class SchemaService implements Schemas {
    private final Schemas schemas;

    @Activate
    public SchemaService(@Reference Stores stores) {
        this.schemas = stores.schemas();
    }

    @Override
    public void migrate(String owner, List<Migration> migrations) {
        schemas.migrate(Owners.notStore(owner), migrations);
    }

    @Override
    public List<String> givers(String owner) {
        return schemas.givers(Owners.notStore(owner));
    }
}
