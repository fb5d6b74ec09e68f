package nl.kwartier.kit.role;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Subject;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.task.Tasks;

/** Who has which role for what. */
public final class RoleHolders {
    private static final int MOST = 500;

    private RoleHolders() {}

    /**
     * Gives somebody a role. Who has it already keeps it; with {@link Overlap#ONE} whoever had it before loses it today.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param subject what it is for
     * @param role the code of a role of the programme
     * @param personId the id of an account
     * @param person the name that colleagues see
     * @param overlap how many may have it
     * @throws nl.kwartier.api.Refusal with {@code KW-VOORWAARDE} when that person has an interest in it that nobody else allowed;
     *     {@code KW-OVERGANG} when it is for a participation that is over
     */
    public static void give(
            Unit unit, Moment moment, Subject subject, String role, String personId, String person, Overlap overlap) {
        Participations.checkGoesOn(unit, subject);
        Interests.check(unit, subject, personId, person);
        List<RoleHolder> now = now(unit, subject).stream()
                .filter(holder -> holder.role().equals(role))
                .toList();
        if (now.stream().anyMatch(holder -> holder.personId().equals(personId))) {
            return;
        }
        if (overlap == Overlap.ONE) {
            now.forEach(holder -> end(unit, moment, subject, role, holder.personId()));
        }
        unit.run(
                "INSERT INTO {kit_role} (id, kind, subject, role, person_id, person, since) VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                subject.kind(),
                subject.id(),
                role,
                personId,
                person,
                moment.today());
        Tasks.lapse(unit, moment, subject, "zonder-eigenaar/" + role + "/");
        unit.changed(Change.of("rol", subject.id()));
    }

    /**
     * Takes a role away from somebody.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param subject what it is for
     * @param role the code of a role of the programme
     * @param personId the id of an account
     */
    public static void end(Unit unit, Moment moment, Subject subject, String role, String personId) {
        unit.run(
                "UPDATE {kit_role} SET until = ? WHERE subject = ? AND role = ? AND person_id = ? AND until IS NULL",
                moment.today(),
                subject.id(),
                role,
                personId);
    }

    /**
     * Takes every role for something away, because it is over. Nobody has to take it over.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param subject what they were for
     */
    public static void endAll(Unit unit, Moment moment, Subject subject) {
        int ended = unit.run(
                "UPDATE {kit_role} SET until = ? WHERE subject = ? AND until IS NULL", moment.today(), subject.id());
        if (ended > 0) {
            Tasks.lapse(unit, moment, subject, "zonder-eigenaar/");
            unit.changed(Change.of("rol", subject.id()));
        }
    }

    /**
     * Who has a role for something now.
     *
     * @param reader reads the programme's rows
     * @param subject what it is for
     * @return each role and person once, who had it longest first
     */
    public static List<RoleHolder> now(Reader reader, Subject subject) {
        return now(reader, List.of(subject.id()));
    }

    /**
     * Who has a role for several things now, in one query.
     *
     * @param reader reads the programme's rows
     * @param subjects at most 500 ids
     * @return each role and person once for each thing
     */
    public static List<RoleHolder> now(Reader reader, Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return reader.list(
                "SELECT * FROM {kit_role} WHERE until IS NULL AND subject IN (" + marks(subjects)
                        + ") ORDER BY since, id",
                RoleHolder::of,
                subjects.toArray());
    }

    /**
     * What people have a role for who are no longer there.
     *
     * @param reader reads the programme's rows
     * @param present the ids of the accounts that may work
     * @return at most 500, the oldest first
     */
    public static List<RoleHolder> withoutOwner(Reader reader, Collection<String> present) {
        List<String> gone = reader
                .list("SELECT DISTINCT person_id FROM {kit_role} WHERE until IS NULL", row -> row.text("person_id"))
                .stream()
                .filter(person -> !present.contains(person))
                .limit(MOST)
                .toList();
        return gone.isEmpty()
                ? List.of()
                : reader.list(
                        "SELECT * FROM {kit_role} WHERE until IS NULL AND person_id IN (" + marks(gone)
                                + ") ORDER BY since, id LIMIT " + MOST,
                        RoleHolder::of,
                        gone.toArray());
    }

    private static String marks(Collection<String> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }
}
