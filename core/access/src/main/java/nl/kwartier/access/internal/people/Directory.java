package nl.kwartier.access.internal.people;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * All accounts and API keys in memory, because every request asks for one. After a change on this node they are read again at once; on
 * a database that other nodes change as well, also when they are older than a few seconds.
 */
@Component(service = Directory.class)
public final class Directory {
    /** Younger than the 5 seconds that the api promises, by the time that reading may take. */
    private static final long LIFE_NANOS = TimeUnit.SECONDS.toNanos(4);

    private final Store store;
    private final boolean shared;
    private volatile Known known;

    @Activate
    public Directory(@Reference Store store, BundleContext context) {
        this(store, new Settings(context::getProperty).database().isPresent());
    }

    /** Reads all accounts for the first time. */
    public Directory(Store store, boolean shared) {
        this.store = store;
        this.shared = shared;
        this.known = read();
    }

    /** The person of an account. */
    public Optional<Person> person(String accountId) {
        return Optional.ofNullable(present().people().get(accountId));
    }

    /** The owner of the API key with a hash, if the key was not revoked. */
    public Optional<Person> keyOwner(String keyHash) {
        Known now = present();
        return Optional.ofNullable(now.keys().get(keyHash)).map(now.people()::get);
    }

    /** Whether nobody has an account yet. */
    public boolean isEmpty() {
        return present().people().isEmpty();
    }

    /** Reads again after a change. */
    public synchronized void refresh() {
        known = read();
    }

    private Known present() {
        Known now = known;
        return shared && now.isOld() ? renewed() : now;
    }

    /** One request reads; those that come with it wait for what it finds. */
    private synchronized Known renewed() {
        if (known.isOld()) {
            known = read();
        }
        return known;
    }

    private Known read() {
        long start = System.nanoTime();
        return store.read(Caller.system("wie mag inloggen"), rows -> {
            var people = People.all(rows).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            person -> person.account().id(), Function.identity()));
            var keys = rows
                    .list(
                            "SELECT key_hash, account_id FROM {api_key} WHERE revoked IS NULL",
                            row -> Map.entry(row.text("key_hash"), row.text("account_id")))
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
            return new Known(people, keys, start);
        });
    }

    private record Known(Map<String, Person> people, Map<String, String> keys, long readAt) {
        boolean isOld() {
            return System.nanoTime() - readAt > LIFE_NANOS;
        }
    }
}
