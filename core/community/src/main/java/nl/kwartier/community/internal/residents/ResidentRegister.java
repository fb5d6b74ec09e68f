package nl.kwartier.community.internal.residents;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Slice;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.community.Residents;
import nl.kwartier.api.community.Revision;
import nl.kwartier.api.store.DuplicateRow;
import nl.kwartier.api.store.Store;
import nl.kwartier.community.internal.search.NameSearch;
import nl.kwartier.community.internal.search.Vocabulary;
import nl.kwartier.community.internal.versions.Conditions;
import nl.kwartier.community.internal.versions.Kept;
import nl.kwartier.community.internal.versions.Pages;
import nl.kwartier.community.internal.versions.Register;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The residents, each read inside a snapshot and each change inside a unit. */
@Component
public final class ResidentRegister implements Residents {
    private final Store store;
    private final Register<ResidentDetails> register;
    private final Pages<ResidentDetails> pages;
    private final NameSearch search;
    private final Headcount headcount = new Headcount();

    /** Keeps residents in this store. */
    @Activate
    public ResidentRegister(@Reference Store store, @Reference ResidentRows rows, @Reference Vocabulary vocabulary) {
        this.store = store;
        this.register = rows.register();
        this.pages = new Pages<>(register);
        this.search = new NameSearch(vocabulary);
    }

    @Override
    public Resident get(Caller caller, ResidentId id) {
        return store.read(caller, reader -> resident(register.get(reader, id.value())));
    }

    @Override
    public Map<ResidentId, Resident> get(Caller caller, Collection<ResidentId> ids) {
        var wanted = ids.stream().map(ResidentId::value).toList();
        var found = new HashMap<ResidentId, Resident>();
        store.read(caller, reader -> register.getAll(reader, wanted)).values().stream()
                .map(ResidentRegister::resident)
                .forEach(resident -> found.put(resident.id(), resident));
        return found;
    }

    @Override
    public Slice<Resident> list(Caller caller, @Nullable String neighbourhood, @Nullable String cursor, int limit) {
        var conditions = Conditions.NONE.equal("neighbourhood", neighbourhood);
        return store.read(caller, reader -> pages.page(reader, conditions, cursor, limit))
                .map(ResidentRegister::resident);
    }

    @Override
    public List<Resident> search(Caller caller, String words, int limit) {
        return store.read(caller, reader -> {
            var ids = search.find(reader, words, limit);
            var found = register.getAll(reader, ids);
            return ids.stream()
                    .filter(found::containsKey)
                    .map(found::get)
                    .map(ResidentRegister::resident)
                    .toList();
        });
    }

    @Override
    public Resident add(Caller caller, ResidentId id, ResidentDetails details) {
        try {
            return counted(store.write(caller, unit -> resident(register.add(unit, caller, id.value(), details))));
        } catch (DuplicateRow addedAtTheSameMoment) {
            return get(caller, id);
        }
    }

    @Override
    public Resident change(Caller caller, ResidentId id, long version, ResidentDetails details) {
        return counted(
                store.write(caller, unit -> resident(register.change(unit, caller, id.value(), version, details))));
    }

    @Override
    public void remove(Caller caller, ResidentId id, long version) {
        store.write(caller, unit -> register.remove(unit, caller, id.value(), version));
        headcount.forget();
    }

    @Override
    public List<Revision<ResidentDetails>> history(Caller caller, ResidentId id) {
        return store.read(caller, reader -> register.history(reader, id.value()));
    }

    @Override
    public long count(Caller caller) {
        return store.read(caller, headcount::read);
    }

    private Resident counted(Resident changed) {
        headcount.forget();
        return changed;
    }

    private static Resident resident(Kept<ResidentDetails> kept) {
        return new Resident(
                new ResidentId(kept.id()),
                kept.version(),
                kept.details(),
                kept.changedAt(),
                kept.changedBy(),
                kept.removed());
    }
}
