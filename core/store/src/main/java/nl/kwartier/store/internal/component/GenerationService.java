package nl.kwartier.store.internal.component;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.internal.Stores;
import nl.kwartier.store.internal.sql.Owners;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Generations as a service; the store's own tables are out of its reach. */
@Component
public final class GenerationService implements Generations {
    private final Generations generations;

    @Activate
    public GenerationService(@Reference Stores stores) {
        this.generations = stores.generations();
    }

    @Override
    public int build(String owner, List<Migration> next) {
        return generations.build(Owners.notStore(owner), next);
    }

    @Override
    public void trial(String owner, int generation) {
        generations.trial(Owners.notStore(owner), generation);
    }

    @Override
    public void endTrial(String owner) {
        generations.endTrial(owner);
    }

    @Override
    public void use(Unit unit, String owner, int generation) {
        generations.use(unit, Owners.notStore(owner), generation);
    }

    @Override
    public int current(String owner) {
        return generations.current(owner);
    }

    @Override
    public Optional<Integer> previous(String owner) {
        return generations.previous(owner);
    }

    @Override
    public void forgetPrevious(String owner) {
        generations.forgetPrevious(Owners.notStore(owner));
    }

    @Override
    public void tidy(String owner) {
        generations.tidy(Owners.notStore(owner));
    }
}
