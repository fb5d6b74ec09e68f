package nl.kwartier.access.internal.key;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.kwartier.access.internal.Secrets;
import nl.kwartier.access.internal.people.Directory;
import nl.kwartier.access.internal.people.Person;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.ApiKeys;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes, finds and revokes API keys. */
@Component(service = ApiKeys.class)
public final class KeyRing implements ApiKeys {
    /** Makes a key that was committed by mistake easy to find for whoever scans for secrets. */
    private static final String PREFIX = "kw_";

    private static final int MOST = 100;

    private final Store store;
    private final Directory directory;
    private final InstantSource clock;

    @Activate
    public KeyRing(@Reference Store store, @Reference Directory directory) {
        this(store, directory, InstantSource.system());
    }

    /** Works with another clock than the system's. */
    public KeyRing(Store store, Directory directory, InstantSource clock) {
        this.store = store;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> actor(String key) {
        if (!key.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return directory.keyOwner(Secrets.hash(key)).filter(Person::active).map(owner -> owner.actor(Actor.Kind.KEY));
    }

    @Override
    public Made make(Caller caller, String label) {
        var made = made(KeyLabel.checked(label), clock.instant());
        String owner = caller.actor().id();
        store.write(caller, unit -> {
            if (unit.number("SELECT count(*) FROM {api_key} WHERE account_id = ? AND revoked IS NULL", owner) >= MOST) {
                throw Refusal.of(
                        ErrorCode.CONDITION,
                        "U hebt al " + MOST + " sleutels. Trek er eerst een in die u niet meer gebruikt.");
            }
            add(unit, owner, made);
            return true;
        });
        directory.refresh();
        return made;
    }

    /** Makes up a key that nobody owns yet. */
    public static Made made(String label, Instant now) {
        String secret = PREFIX + Secrets.next();
        return new Made(new ApiKey(Ids.next(), label, secret.substring(0, 8), now, null), secret);
    }

    /** Gives a key to an account. */
    public static void add(Unit unit, String accountId, Made made) {
        ApiKey key = made.key();
        unit.run(
                "INSERT INTO {api_key} (id, account_id, label, key_start, key_hash, made) VALUES (?, ?, ?, ?, ?, ?)",
                key.id(),
                accountId,
                key.label(),
                key.start(),
                Secrets.hash(made.secret()),
                key.made());
        unit.changed(Change.of("sleutel", key.id()));
    }

    @Override
    public List<ApiKey> own(Caller caller) {
        return store.read(
                caller,
                rows -> rows.list(
                        "SELECT id, label, key_start, made, revoked FROM {api_key} WHERE account_id = ?"
                                + " ORDER BY id DESC LIMIT " + MOST,
                        row -> new ApiKey(
                                row.text("id"),
                                row.text("label"),
                                row.text("key_start"),
                                row.instant("made"),
                                row.instantOrNull("revoked")),
                        caller.actor().id()));
    }

    @Override
    public void revoke(Caller caller, String id) {
        boolean anybodys = caller.actor().roles().contains(Role.ADMINISTRATOR.code());
        store.write(caller, unit -> {
            int found = unit.run(
                    "UPDATE {api_key} SET revoked = coalesce(revoked, ?) WHERE id = ? AND (account_id = ? OR ? = 1)",
                    clock.instant(),
                    id,
                    caller.actor().id(),
                    anybodys);
            if (found == 0) {
                throw Refusal.notFound("Deze sleutel");
            }
            unit.changed(Change.of("sleutel", id));
            return true;
        });
        directory.refresh();
    }
}
