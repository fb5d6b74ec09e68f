package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Slice;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Codes;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling.Says;
import org.jspecify.annotations.Nullable;

/** The rows of koppelingen, agreements and contacts. */
public final class KoppelingRows {
    private static final int MOST = 200;

    private KoppelingRows() {}

    /** A koppeling; refused with {@code KW-NIET-GEVONDEN} when it is not there. */
    public static Koppeling get(Reader reader, String id) {
        return find(reader, id).orElseThrow(() -> Refusal.notFound("Deze koppeling"));
    }

    /** A koppeling, if it is there. */
    static Optional<Koppeling> find(Reader reader, String id) {
        return reader.first("SELECT * FROM {koppeling} WHERE id = ?", KoppelingRows::koppeling, id);
    }

    /** Koppelingen that fit a condition in SQL. */
    public static List<Koppeling> where(Reader reader, String condition, @Nullable Object... parameters) {
        return reader.list("SELECT * FROM {koppeling} WHERE " + condition, KoppelingRows::koppeling, parameters);
    }

    /**
     * Koppelingen, the newest first.
     *
     * @param reader reads the programme's rows
     * @param guest only of this guest; null for all
     * @param after the cursor of the part before, or null
     * @param limit at most so many
     */
    public static Slice<Koppeling> list(Reader reader, @Nullable String guest, @Nullable String after, int limit) {
        var condition = new StringBuilder("1 = 1");
        var parameters = new ArrayList<@Nullable Object>();
        if (guest != null) {
            condition.append(" AND guest = ?");
            parameters.add(guest);
        }
        if (after != null) {
            condition.append(" AND id < ?");
            parameters.add(after);
        }
        parameters.add(limit + 1);
        List<Koppeling> found = where(reader, condition + " ORDER BY id DESC LIMIT ?", parameters.toArray());
        boolean more = found.size() > limit;
        List<Koppeling> some = more ? found.subList(0, limit) : found;
        return new Slice<>(some, more ? some.get(limit - 1).id() : null);
    }

    /** The id on the board of a place of the core; one that stopped counts only when there is no other. */
    public static Optional<String> onBoard(Reader reader, PlaceId place) {
        return reader.first(
                "SELECT id FROM {place} WHERE place_id = ? AND removed = 0 ORDER BY ended, id DESC LIMIT 1",
                row -> row.text("id"),
                place);
    }

    /** The core's id of the place of a koppeling. */
    public static PlaceId corePlace(Reader reader, Koppeling one) {
        return Objects.requireNonNull(corePlaces(reader, List.of(one)).get(one.place()), one.place());
    }

    /** The core's ids of the places of koppelingen, by the id of the place on the board. */
    public static Map<String, PlaceId> corePlaces(Reader reader, Collection<Koppeling> some) {
        Map<String, PlaceId> found = new HashMap<>();
        Set<String> places = some.stream().map(Koppeling::place).collect(Collectors.toSet());
        if (!places.isEmpty()) {
            reader.each(
                    "SELECT id, place_id FROM {place} WHERE id IN (" + GuestRows.marks(places.size()) + ")",
                    row -> found.put(row.text("id"), new PlaceId(row.text("place_id"))),
                    places.toArray());
        }
        return found;
    }

    /** How the guest let it be known, the last time; empty when the guest did not yet. */
    static String proof(Reader reader, String koppeling) {
        return reader.first(
                        "SELECT COALESCE(guest_proof, '') AS proof FROM {koppeling} WHERE id = ?",
                        row -> row.text("proof"),
                        koppeling)
                .orElse("");
    }

    /** What goes on for these guests. */
    public static List<Koppeling> openOf(Reader reader, Collection<String> guests) {
        return guests.isEmpty()
                ? List.of()
                : where(
                        reader,
                        "ended = 0 AND guest IN (" + GuestRows.marks(guests.size()) + ") ORDER BY id",
                        guests.toArray());
    }

    /** The last day on which somebody met or talked with each guest, in words. */
    public static Map<String, String> lastTalks(Reader reader, Collection<String> guests) {
        Map<String, String> talks = new HashMap<>();
        if (!guests.isEmpty()) {
            reader.each(
                    "SELECT k.guest AS guest, max(c.happened_on) AS day FROM {contact} c JOIN {koppeling} k"
                            + " ON k.id = c.koppeling WHERE c.kind <> 'ZELF' AND k.guest IN ("
                            + GuestRows.marks(guests.size()) + ") GROUP BY k.guest",
                    row -> talks.put(row.text("guest"), DutchWords.date(day(row, "day"))),
                    guests.toArray());
        }
        return talks;
    }

    static void insert(Unit unit, Koppeling one) {
        unit.run(
                "INSERT INTO {koppeling} (id, version, guest, place, wish, activity_id, often, state, since, ended, changed_at,"
                        + " changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
                one.id(),
                one.version(),
                one.guest(),
                one.place(),
                one.wish(),
                one.activity(),
                one.often(),
                one.state(),
                one.since(),
                one.changedAt(),
                one.changedBy());
    }

    /** The what-if agreements, the oldest first. */
    public static List<WhatIf> agreements(Reader reader, String koppeling) {
        return reader.list(
                "SELECT * FROM {what_if} WHERE koppeling = ? ORDER BY id LIMIT " + MOST,
                row -> new WhatIf(
                        new WhatIf.Note(
                                row.text("id"),
                                row.text("words"),
                                Codes.of(Side.class, row, "side"),
                                row.flag("mutual")),
                        row.instant("noted_at"),
                        row.text("noted_by")),
                koppeling);
    }

    /** The contacts, the latest first. */
    public static List<Contact> contacts(Reader reader, String koppeling) {
        return reader.list(
                "SELECT * FROM {contact} WHERE koppeling = ? ORDER BY happened_on DESC, id DESC LIMIT " + MOST,
                KoppelingRows::contact,
                koppeling);
    }

    static int visits(Reader reader, String koppeling, @Nullable LocalDate since) {
        return (int) reader.number(
                "SELECT count(*) FROM {contact} WHERE koppeling = ? AND kind <> 'GESPREK' AND happened_on >= ?",
                koppeling,
                since == null ? LocalDate.of(1900, 1, 1) : since);
    }

    private static Contact contact(Row row) {
        return new Contact(
                new Contact.Note(
                        row.text("id"),
                        Codes.of(ContactKind.class, row, "kind"),
                        row.dateOrNull("happened_on"),
                        row.integerOrNull("guest_voice"),
                        row.integerOrNull("place_voice"),
                        row.textOrNull("words")),
                day(row, "happened_on"),
                row.flag("afterwards"),
                row.instant("noted_at"),
                row.text("noted_by"));
    }

    private static LocalDate day(Row row, String column) {
        return Objects.requireNonNull(row.dateOrNull(column), column);
    }

    private static Koppeling koppeling(Row row) {
        return new Koppeling(
                row.text("id"),
                row.number("version"),
                row.text("guest"),
                row.text("place"),
                row.text("wish"),
                row.textOrNull("activity_id"),
                row.textOrNull("often"),
                Codes.of(KoppelingState.class, row, "state"),
                day(row, "since"),
                Codes.orNull(KoppelingState.class, row, "before_pause"),
                row.dateOrNull("started"),
                row.dateOrNull("trial_since"),
                new Says(row.flagOrNull("guest_goes_on"), row.dateOrNull("guest_said_on")),
                new Says(row.flagOrNull("place_goes_on"), row.dateOrNull("place_said_on")),
                row.instant("changed_at"),
                row.text("changed_by"));
    }
}
