package nl.kwartier.access.internal.login;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.access.internal.Secrets;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;

/**
 * Counts failures to log in. Those of a name are kept in the database, so that a restart or another node forgets none; those of an
 * address in memory, the latest 10,000 addresses. Attempts that are still being checked count as failures, so that many at once gain
 * nothing.
 */
public final class Attempts {
    private static final int MOST_ADDRESSES = 10_000;

    /** After a day without attempts a name starts afresh; keeps made-up names from filling the table. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Store store;
    private final InstantSource clock;
    private final Map<String, Integer> busy = new HashMap<>();
    private final Map<String, SlowDown> addresses = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SlowDown> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /** Counts for the accounts of a store. */
    public Attempts(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Refuses what comes too soon after failures from the same address. */
    synchronized void admit(String address) {
        refuseIfTooSoon(addresses.getOrDefault(address, SlowDown.NONE), address);
    }

    /** Remembers that something from an address did not work. */
    synchronized void failed(String address) {
        Instant now = clock.instant();
        addresses.merge(address, SlowDown.NONE.after(now), (old, one) -> old.after(now));
    }

    /** Starts an attempt, or refuses it because it comes too soon. Whoever starts one also {@linkplain #end ends} it. */
    Attempt begin(Caller caller, String userName, String address) {
        var attempt = new Attempt("naam " + Secrets.hash(userName), Secrets.hash(userName), address);
        SlowDown ofName = store.read(
                caller,
                rows -> rows.first(
                                "SELECT times, latest FROM {failure} WHERE name_hash = ?",
                                row -> new SlowDown((int) row.number("times"), row.instant("latest")),
                                attempt.nameHash())
                        .orElse(SlowDown.NONE));
        synchronized (this) {
            refuseIfTooSoon(ofName, attempt.nameKey());
            admit(address);
            busy.merge(attempt.nameKey(), 1, Integer::sum);
            busy.merge(attempt.address(), 1, Integer::sum);
        }
        return attempt;
    }

    synchronized void end(Attempt attempt) {
        busy.computeIfPresent(attempt.nameKey(), (key, count) -> count > 1 ? count - 1 : null);
        busy.computeIfPresent(attempt.address(), (key, count) -> count > 1 ? count - 1 : null);
    }

    /** Remembers that name and password did not belong together, and records it. Both are durable when it returns. */
    void failed(Caller caller, Attempt attempt, String accountId) {
        Instant now = clock.instant();
        failed(attempt.address());
        store.write(caller, unit -> {
            unit.run("DELETE FROM {failure} WHERE latest < ?", now.minus(REMEMBERED));
            unit.run(
                    "INSERT INTO {failure} (name_hash, times, latest) VALUES (?, 1, ?)"
                            + " ON CONFLICT (name_hash) DO UPDATE SET times = {failure}.times + 1, latest = excluded.latest",
                    attempt.nameHash(),
                    now);
            unit.changed(Change.of("inlogpoging", accountId));
            unit.refused(ErrorCode.LOG_IN);
            return true;
        });
    }

    /** Forgets the failures, as part of the unit that lets somebody in. */
    void succeeded(Unit unit, Attempt attempt) {
        unit.run("DELETE FROM {failure} WHERE name_hash = ?", attempt.nameHash());
    }

    /** Forgets the failures of the address, once the unit is durable. */
    synchronized void succeeded(Attempt attempt) {
        addresses.remove(attempt.address());
    }

    private void refuseIfTooSoon(SlowDown known, String key) {
        int times = known.times() + busy.getOrDefault(key, 0);
        Instant now = clock.instant();
        boolean mustWaitForOthers = times >= SlowDown.FREE && times > known.times();
        Optional<Duration> left = mustWaitForOthers ? Optional.of(Duration.ofSeconds(1)) : known.left(now);
        if (left.isPresent()) {
            throw tooSoon(left.get());
        }
    }

    private static Refusal tooSoon(Duration left) {
        long seconds = left.toSeconds() + 1;
        String wait = seconds < 90 ? seconds + " seconden" : (seconds + 59) / 60 + " minuten";
        return Refusal.of(
                        ErrorCode.TOO_MANY,
                        "Er is te vaak een verkeerde naam, een verkeerd wachtwoord of een verkeerde link gebruikt. Probeer het over "
                                + wait + " opnieuw.")
                .with("wachtSeconden", seconds);
    }

    /**
     * One attempt.
     *
     * @param nameKey by which attempts for the name that are under way are counted
     * @param nameHash by which the name's failures are kept
     * @param address where it came from
     */
    record Attempt(String nameKey, String nameHash, String address) {}
}
