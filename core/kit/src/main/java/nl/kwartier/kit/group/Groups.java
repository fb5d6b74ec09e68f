package nl.kwartier.kit.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Slice;
import nl.kwartier.api.Texts;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Happened;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Stale;
import nl.kwartier.kit.participation.Register;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.kit.workflow.Steps;
import org.jspecify.annotations.Nullable;

/** The groups of a programme. */
public final class Groups {
    /** The stages in which somebody takes up a place, and offers that can still be taken. */
    private static final String TAKEN = "(stage IN ('AANGEMELD', 'KENNISMAKING', 'DEELNEMER', 'PAUZE')"
            + " OR (stage = 'WACHTLIJST' AND offered_until >= ?))";

    private Groups() {}

    /**
     * Makes a group. The same id a second time changes nothing.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id a new id
     * @param details what is kept
     * @return the group
     */
    public static Group add(Unit unit, Moment moment, String id, Group.Details details) {
        int made = unit.run(
                "INSERT INTO {kit_group} (id, version, name, place_id, least, most, state, since, changed_at, changed_by)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                Ids.check(id),
                details.name(),
                details.place(),
                details.least(),
                details.most(),
                GroupState.FORMING,
                moment.today(),
                moment.at(),
                moment.person());
        Group group = get(unit, id);
        if (made == 1) {
            Steps.note(
                    unit,
                    moment,
                    group.subject(),
                    null,
                    GroupState.FORMING,
                    Act.OF_STAFF,
                    new Happened(moment.today(), false),
                    null);
            unit.changed(Change.of("groep", id));
        }
        return group;
    }

    /**
     * Finds a group.
     *
     * @param reader reads the programme's rows
     * @param id its id
     * @return the group
     * @throws Refusal with {@code KW-NIET-GEVONDEN}
     */
    public static Group get(Reader reader, String id) {
        return find(reader, id).orElseThrow(() -> Refusal.notFound("Deze groep"));
    }

    /**
     * Looks for a group.
     *
     * @param reader reads the programme's rows
     * @param id its id
     * @return the group, or nothing
     */
    public static Optional<Group> find(Reader reader, String id) {
        return reader.first("SELECT * FROM {kit_group} WHERE id = ?", Group::of, id);
    }

    /**
     * Several groups, in one query.
     *
     * @param reader reads the programme's rows
     * @param ids at most 500
     * @return the groups that exist, by id
     */
    public static Map<String, Group> get(Reader reader, Collection<String> ids) {
        Map<String, Group> found = new HashMap<>();
        if (!ids.isEmpty()) {
            reader.list("SELECT * FROM {kit_group} WHERE id IN (" + marks(ids) + ")", Group::of, ids.toArray())
                    .forEach(group -> found.put(group.id(), group));
        }
        return found;
    }

    /**
     * The groups that people can be in, the oldest first.
     *
     * @param reader reads the programme's rows
     * @return at most 200
     */
    public static List<Group> open(Reader reader) {
        return reader.list(
                "SELECT * FROM {kit_group} WHERE state IN ('VORMING', 'LOPEND') ORDER BY id LIMIT 200", Group::of);
    }

    /**
     * All groups, the newest first.
     *
     * @param reader reads the programme's rows
     * @param state only groups in this state; null for all
     * @param after the id after which to go on, or null for the start
     * @param limit at most this many, 1 to 200
     * @return a part of the list
     */
    public static Slice<Group> list(Reader reader, @Nullable GroupState state, @Nullable String after, int limit) {
        var parameters = new ArrayList<@Nullable Object>();
        String where = "1 = 1";
        if (state != null) {
            where += " AND state = ?";
            parameters.add(state);
        }
        if (after != null) {
            where += " AND id < ?";
            parameters.add(Ids.check(after));
        }
        parameters.add(limit + 1);
        List<Group> rows = reader.list(
                "SELECT * FROM {kit_group} WHERE " + where + " ORDER BY id DESC LIMIT ?",
                Group::of,
                parameters.toArray());
        boolean more = rows.size() > limit;
        List<Group> part = more ? rows.subList(0, limit) : rows;
        return new Slice<>(part, more ? part.get(limit - 1).id() : null);
    }

    /**
     * Changes a group. A lower maximum than there are members is allowed: nobody has to go, and nobody new comes in.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id its id
     * @param version the version that was changed
     * @param details what is kept from now on
     * @return the group with the next version
     * @throws Refusal with {@code KW-VERSIE} when somebody changed it in the meantime
     */
    public static Group change(Unit unit, Moment moment, String id, long version, Group.Details details) {
        Group before = get(unit, id);
        Stale.check(before.version(), version, before.now());
        unit.run(
                "UPDATE {kit_group} SET version = version + 1, name = ?, place_id = ?, least = ?, most = ?,"
                        + " changed_at = ?, changed_by = ? WHERE id = ?",
                details.name(),
                details.place(),
                details.least(),
                details.most(),
                moment.at(),
                moment.person(),
                id);
        unit.changed(Change.of("groep", id));
        return get(unit, id);
    }

    /**
     * Takes a step. A group that is over comes together no more: what it still planned is cancelled.
     *
     * @param unit a unit of the programme
     * @param moment when and by whom
     * @param id its id
     * @param version the version that was seen
     * @param to the state to which it leads
     * @param reason why, in at most 200 characters, or null
     * @return the group with the next version
     * @throws Refusal as {@code Workflow.check} does, and with {@code KW-VERSIE}
     * @throws nl.kwartier.api.InvalidValue when the reason is too long
     */
    public static Group step(
            Unit unit, Moment moment, String id, long version, GroupState to, @Nullable String reason) {
        Group group = get(unit, id);
        Stale.check(group.version(), version, group.now());
        int members = taken(unit, moment, List.of(id)).getOrDefault(id, 0);
        GroupSteps.TABLE.check(new Standing(group, members), to, moment.today());
        unit.run(
                "UPDATE {kit_group} SET version = version + 1, state = ?, since = ?, changed_at = ?, changed_by = ?"
                        + " WHERE id = ?",
                to,
                moment.today(),
                moment.at(),
                moment.person(),
                id);
        Steps.note(
                unit,
                moment,
                group.subject(),
                group.state(),
                to,
                Act.OF_STAFF,
                new Happened(moment.today(), false),
                Texts.optional(reason, "de reden", 200));
        if (!to.open()) {
            Tasks.lapse(unit, moment, group.subject(), Register.PLACE_FREE);
            Sessions.cancelToCome(
                    unit, moment, id, to == GroupState.ENDED ? "De groep is klaar." : "De groep is gestopt.");
        }
        unit.changed(Change.of("groep", id));
        return get(unit, id);
    }

    /**
     * How many places are taken, by participants and by offers that can still be accepted, in one query.
     *
     * @param reader reads the programme's rows
     * @param moment the present moment
     * @param groups at most 500 ids
     * @return numbers by id; a group of which none is taken is absent
     */
    public static Map<String, Integer> taken(Reader reader, Moment moment, Collection<String> groups) {
        Map<String, Integer> taken = new HashMap<>();
        if (!groups.isEmpty()) {
            var parameters = new ArrayList<@Nullable Object>();
            parameters.add(moment.today());
            parameters.addAll(groups);
            reader.each(
                    "SELECT group_id, count(*) AS taken FROM {kit_participation} WHERE " + TAKEN + " AND group_id IN ("
                            + marks(groups) + ") GROUP BY group_id",
                    row -> taken.put(row.text("group_id"), (int) row.number("taken")),
                    parameters.toArray());
        }
        return taken;
    }

    private static String marks(Collection<String> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }
}
