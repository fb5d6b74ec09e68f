package nl.kwartier.access.internal.start;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kwartier.access.internal.key.KeyRing;
import nl.kwartier.access.internal.password.Passwords;
import nl.kwartier.access.internal.people.Directory;
import nl.kwartier.access.internal.people.People;
import nl.kwartier.access.internal.people.Person;
import nl.kwartier.access.internal.people.Profile;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Settings;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.FirstAccess.Demo;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;

/** The people who work in a demonstration. */
final class DemoTown {
    /** Known to everybody: a demonstration listens to its own machine only and holds nobody's data. */
    static final String PASSWORD = "welkom in Kwartierstad";

    private final Store store;
    private final Directory directory;
    private final Passwords passwords;
    private final InstantSource clock;

    DemoTown(Store store, Directory directory, Passwords passwords, InstantSource clock) {
        this.store = store;
        this.directory = directory;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Makes the accounts when there are none, and tells how to get in. */
    Demo open(Settings settings) {
        var caller = Caller.system("demo klaarzetten");
        if (directory.isEmpty()) {
            fill(caller, DemoPeople.read(settings));
        }
        String key = store.read(caller, rows -> rows.first("SELECT secret FROM {demo_key}", row -> row.text("secret")))
                .orElse("");
        return new Demo(people(caller), PASSWORD, key);
    }

    /** By role, so that who can do most stands first. */
    private List<Account> people(Caller caller) {
        return store.read(caller, People::all).stream()
                .map(Person::account)
                .sorted(Comparator.comparing(Account::role).thenComparing(Account::name))
                .toList();
    }

    /** One hash for all: they share a password that is no secret, and a start should not take longer for it. */
    private void fill(Caller caller, List<Profile> people) {
        String hash = passwords.hash(PASSWORD);
        store.write(caller, unit -> {
            Optional<String> administrator = Optional.empty();
            for (Profile profile : people) {
                String id = Ids.next();
                People.add(unit, id, profile, hash);
                administrator = administrator.isEmpty() && profile.role() == Role.ADMINISTRATOR
                        ? Optional.of(id)
                        : administrator;
            }
            administrator.ifPresent(id -> addKey(unit, id));
            return true;
        });
        directory.refresh();
    }

    private void addKey(Unit unit, String accountId) {
        var made = KeyRing.made("demo", clock.instant());
        KeyRing.add(unit, accountId, made);
        unit.run(
                "INSERT INTO {demo_key} (key_id, secret) VALUES (?, ?)",
                made.key().id(),
                made.secret());
    }
}
