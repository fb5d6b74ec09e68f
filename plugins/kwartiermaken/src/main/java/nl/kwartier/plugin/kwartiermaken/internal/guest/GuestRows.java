package nl.kwartier.plugin.kwartiermaken.internal.guest;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;

/** The rows of {@code {guest}}. Who reads one, has seen the resident. */
public final class GuestRows {
    private GuestRows() {}

    /** A guest; refused with {@code KW-NIET-GEVONDEN} when there is none. */
    public static Guest get(Reader reader, String id) {
        return find(reader, id).orElseThrow(() -> Refusal.notFound("Deze gast"));
    }

    /** A guest, if there is one. */
    public static Optional<Guest> find(Reader reader, String id) {
        return Participations.find(reader, id)
                .flatMap(part -> reader.first("SELECT * FROM {guest} WHERE id = ?", row -> guest(part, row), id)
                        .map(guest -> seen(reader, guest)));
    }

    private static Guest seen(Reader reader, Guest guest) {
        reader.saw(guest.part().resident().value());
        return guest;
    }

    /** The guests that these participations are. */
    public static List<Guest> of(Reader reader, Collection<Participation> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Map<String, Participation> byId =
                parts.stream().collect(Collectors.toMap(Participation::id, Function.identity()));
        Map<String, Guest> guests = new HashMap<>();
        reader.each(
                "SELECT * FROM {guest} WHERE id IN (" + marks(parts.size()) + ")",
                row -> guests.put(row.text("id"), guest(Objects.requireNonNull(byId.get(row.text("id"))), row)),
                byId.keySet().toArray());
        return parts.stream()
                .map(part -> guests.get(part.id()))
                .filter(Objects::nonNull)
                .map(guest -> seen(reader, guest))
                .toList();
    }

    /**
     * How somebody is called.
     *
     * @param called the name by which the guest wants to be called
     * @param resident who it is
     */
    public record Named(String called, ResidentId resident) {}

    /** How these guests are called, by their id. */
    public static Map<String, Named> named(Reader reader, Collection<String> guests) {
        Map<String, Named> found = new HashMap<>();
        if (!guests.isEmpty()) {
            reader.each(
                    "SELECT g.id AS id, g.called AS called, p.resident_id AS resident FROM {guest} g"
                            + " JOIN {kit_participation} p ON p.id = g.id WHERE g.id IN (" + marks(guests.size()) + ")",
                    row -> found.put(
                            row.text("id"), new Named(row.text("called"), new ResidentId(row.text("resident")))),
                    guests.toArray());
        }
        found.values().forEach(one -> reader.saw(one.resident().value()));
        return found;
    }

    /** So many question marks. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Keeps what is known of a guest in place of what was. */
    static void keep(Unit unit, String id, Guest.Details details) {
        unit.run(
                "INSERT INTO {guest} (id, called, contact_way) VALUES (?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET called = excluded.called, contact_way = excluded.contact_way,"
                        + " version = {guest}.version + 1",
                id,
                details.called(),
                details.way());
    }

    private static Guest guest(Participation part, Row row) {
        var details = new Guest.Details(row.text("called"), Codes.orNull(ContactWay.class, row, "contact_way"));
        return new Guest(part, details, row.number("version"));
    }
}
