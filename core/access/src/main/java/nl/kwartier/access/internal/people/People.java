package nl.kwartier.access.internal.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import org.jspecify.annotations.Nullable;

/** The rows of the accounts. */
public final class People {
    /** More colleagues than the largest municipality has in its sociale basis; also what one page lists. */
    static final int MOST = 2_000;

    private static final String SELECT =
            "SELECT id, version, user_name, name, role, job, password, blocked, last_seen, session_round FROM {account} ";

    private People() {}

    public static List<Person> all(Reader rows) {
        return rows.list(SELECT + "ORDER BY id LIMIT " + MOST, Person::of);
    }

    /** The person of an account, or a refusal when there is none. */
    public static Person get(Reader rows, String id) {
        return rows.first(SELECT + "WHERE id = ?", Person::of, id).orElseThrow(() -> Refusal.notFound("Deze collega"));
    }

    /** The person who logs in under a name. */
    public static Optional<Person> named(Reader rows, String userName) {
        return rows.first(SELECT + "WHERE user_name = ?", Person::of, userName);
    }

    /** How many accounts there are. */
    public static long count(Reader rows) {
        return rows.number("SELECT count(*) FROM {account}");
    }

    /** Adds an account that has no password yet, or that has one from the start. */
    public static void add(Unit unit, String id, Profile profile, @Nullable String password) {
        unit.run(
                "INSERT INTO {account} (id, version, user_name, name, role, job, password, blocked)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, 0)",
                id,
                profile.userName(),
                profile.name(),
                profile.role(),
                profile.job(),
                password);
        unit.changed(Change.of("collega", id));
    }

    /** Changes an account, if nobody else did so since the version that was seen. A block ends every session for good. */
    static boolean change(Unit unit, String id, long version, Profile profile, boolean blocked) {
        int rows = unit.run(
                "UPDATE {account} SET version = version + 1, name = ?, role = ?, job = ?, blocked = ?,"
                        + " session_round = session_round + ? WHERE id = ? AND version = ?",
                profile.name(),
                profile.role(),
                profile.job(),
                blocked,
                blocked,
                id,
                version);
        unit.changed(Change.of("collega", id));
        return rows == 1;
    }

    /** Notes that somebody was let in. */
    public static void letIn(Unit unit, String id, Instant now) {
        unit.run("UPDATE {account} SET last_seen = ? WHERE id = ?", now, id);
    }

    /** Keeps a new password; links and sessions that were made for the old one are worth nothing after it. */
    public static Person choosePassword(Unit unit, String id, String password) {
        Links.forget(unit, id);
        unit.run(
                "UPDATE {account} SET version = version + 1, password = ?, session_round = session_round + 1 WHERE id = ?",
                password,
                id);
        unit.changed(Change.of("collega", id));
        return get(unit, id);
    }

    /**
     * Whether somebody else than this person can log in as an administrator. Touches the administrators' rows first, so that two changes
     * at once on two nodes cannot both count on each other.
     */
    static boolean hasOtherAdministrator(Unit unit, String id) {
        unit.run("UPDATE {account} SET blocked = blocked WHERE role = ?", Role.ADMINISTRATOR);
        return unit.number(
                        "SELECT count(*) FROM {account} WHERE role = ? AND id <> ? AND blocked = 0 AND password IS NOT NULL",
                        Role.ADMINISTRATOR,
                        id)
                > 0;
    }
}
