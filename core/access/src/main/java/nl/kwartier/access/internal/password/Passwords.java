package nl.kwartier.access.internal.password;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Makes and checks hashes of passwords. Half of the processors at most compute hashes, and few requests wait for them: a flood of
 * attempts to log in leaves the rest of the machine to those who are in already.
 */
@Component(service = Passwords.class)
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MOST_WAITING = 32;
    private static final int LONGEST_WAIT_SECONDS = 5;

    /** Matches no password, and costs as much to find that out as any other. */
    private static final PasswordHash NOBODYS =
            PasswordHash.of(Cost.PRESENT, new byte[SALT_BYTES], new byte[HASH_BYTES]);

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places;

    @Activate
    public Passwords() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    Passwords(int places) {
        this.places = new Semaphore(places, true);
    }

    /** Makes a hash with a salt of its own. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = inTurn(() -> Argon2.hash(password, Cost.PRESENT, salt, HASH_BYTES));
        return PasswordHash.of(Cost.PRESENT, salt, hash).text();
    }

    /** Whether the password belongs to the hash. Without a hash the answer is no, after just as long. */
    public boolean matches(String password, @Nullable String stored) {
        PasswordHash hash = stored == null ? NOBODYS : PasswordHash.parse(stored);
        return inTurn(() -> Argon2.matches(password, hash)) && stored != null;
    }

    /** Whether the hash was made at another cost than new ones are. */
    public boolean outdated(String stored) {
        return !PasswordHash.parse(stored).cost().equals(Cost.PRESENT);
    }

    private <T> T inTurn(Supplier<T> work) {
        takePlace();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        boolean taken = false;
        try {
            taken = places.getQueueLength() < MOST_WAITING && places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw Refusal.of(
                    ErrorCode.SERVICE,
                    "Er loggen nu te veel mensen tegelijk in. Wacht een halve minuut en probeer het opnieuw.");
        }
    }
}
