package nl.kwartier.kit;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.access.Accounts;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.community.Residents;
import nl.kwartier.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the kit asks of the platform, for all programmes on it. A programme takes it as a reference and hands it on. */
@Component(service = Kit.class)
public final class Kit {
    private final Residents residents;
    private final Places places;
    private final Accounts accounts;
    private final Clock clock;
    private final Store store;

    /**
     * Brings together what programmes need.
     *
     * @param residents the people of the municipality
     * @param places where things happen
     * @param accounts the colleagues
     * @param clock the platform's clock
     * @param store the kit's own tables
     */
    @Activate
    public Kit(
            @Reference Residents residents,
            @Reference Places places,
            @Reference Accounts accounts,
            @Reference Clock clock,
            @Reference Store store) {
        this.residents = residents;
        this.places = places;
        this.accounts = accounts;
        this.clock = clock;
        this.store = store;
    }

    /**
     * The people of the municipality.
     *
     * @return the core's service
     */
    public Residents residents() {
        return residents;
    }

    /**
     * Where things happen.
     *
     * @return the core's service
     */
    public Places places() {
        return places;
    }

    /**
     * The platform's clock.
     *
     * @return in Europe/Amsterdam
     */
    public Clock clock() {
        return clock;
    }

    /**
     * The names of colleagues who may work, by the id of their account.
     *
     * @param caller on whose behalf
     * @return without those who were blocked
     */
    public Map<String, String> colleagues(Caller caller) {
        Map<String, String> names = new HashMap<>();
        accounts.all(caller).stream()
                .filter(account -> account.state() != nl.kwartier.api.access.Account.State.BLOCKED)
                .forEach(account -> names.put(account.id(), account.name()));
        return names;
    }

    /**
     * The names of residents, in one query.
     *
     * @param caller on whose behalf
     * @param ids at most 500
     * @return names by id; a resident who is not there is absent
     */
    public Map<ResidentId, String> names(Caller caller, Collection<ResidentId> ids) {
        Map<ResidentId, String> names = new HashMap<>();
        residents.get(caller, ids).forEach((id, resident) -> names.put(id, resident.displayName()));
        return names;
    }

    /**
     * Whether this programme is the one that tells somebody what befell a resident. The first one to ask is, now and later, so that
     * somebody with a role in several programmes is told once.
     *
     * @param caller the platform
     * @param personId the id of an account
     * @param resident the resident's id
     * @param what the type of the event
     * @param programme the programme's id
     * @return true for one programme only
     */
    public boolean tells(Caller caller, String personId, String resident, String what, String programme) {
        return store.write(caller, unit -> {
            unit.run(
                    "INSERT INTO {told} (person_id, resident_id, what, programme) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    personId,
                    resident,
                    what,
                    programme);
            return unit.first(
                            "SELECT programme FROM {told} WHERE person_id = ? AND resident_id = ? AND what = ?",
                            row -> row.text("programme"),
                            personId,
                            resident,
                            what)
                    .filter(programme::equals)
                    .isPresent();
        });
    }
}
