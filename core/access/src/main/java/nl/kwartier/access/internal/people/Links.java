package nl.kwartier.access.internal.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.kwartier.access.internal.Secrets;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;

/** Links to choose a password with. Only the hash of a token is kept; each works once. */
public final class Links {
    /** Long enough for a colleague who is back on Monday week. */
    static final Duration LIFE = Duration.ofDays(7);

    private Links() {}

    /** Makes the one link that works for an account, in place of the earlier one. */
    static String make(Unit unit, String accountId, Instant now) {
        forget(unit, accountId);
        return keep(unit, accountId, now);
    }

    /** Makes a set-up link, beside those that other nodes have printed. */
    public static String makeSetUp(Unit unit, Instant now) {
        unit.run("DELETE FROM {link} WHERE expires <= ?", now);
        String token = Secrets.next();
        unit.run("INSERT INTO {link} (token_hash, expires) VALUES (?, ?)", Secrets.hash(token), now.plus(LIFE));
        return token;
    }

    static void forget(Unit unit, String accountId) {
        unit.run("DELETE FROM {link} WHERE account_id = ?", accountId);
    }

    static boolean isSetUp(Reader rows, String token, Instant now) {
        return rows.number(
                        "SELECT count(*) FROM {link} WHERE token_hash = ? AND expires > ? AND account_id IS NULL",
                        Secrets.hash(token),
                        now)
                > 0;
    }

    static Optional<Person> person(Reader rows, String token, Instant now) {
        return rows.first(
                        "SELECT account_id FROM {link} WHERE token_hash = ? AND expires > ? AND account_id IS NOT NULL",
                        row -> row.text("account_id"),
                        Secrets.hash(token),
                        now)
                .map(id -> People.get(rows, id));
    }

    /** Uses a link up, with every other one for the same account; for the set-up, with every other set-up link. */
    static void use(Unit unit, String token, Instant now) {
        String hash = Secrets.hash(token);
        int used = unit.run(
                "DELETE FROM {link} WHERE coalesce(account_id, '') ="
                        + " (SELECT coalesce(account_id, '') FROM {link} WHERE token_hash = ? AND expires > ?)",
                hash,
                now);
        if (used == 0) {
            throw worthless();
        }
    }

    static Refusal worthless() {
        return Refusal.of(
                ErrorCode.NOT_FOUND, "Deze link werkt niet meer. Vraag uw beheerder om een nieuwe, of log gewoon in.");
    }

    private static String keep(Unit unit, String accountId, Instant now) {
        String token = Secrets.next();
        unit.run(
                "INSERT INTO {link} (token_hash, account_id, expires) VALUES (?, ?, ?)",
                Secrets.hash(token),
                accountId,
                now.plus(LIFE));
        return token;
    }
}
