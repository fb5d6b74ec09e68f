package nl.kwartier.plugin.kwartiermaken.internal.guest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.Refusal;
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
                .flatMap(part -> reader.first("SELECT * FROM {guest} WHERE id = ?", GuestRows::details, id)
                        .map(details -> seen(reader, new Guest(part, details))));
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
        Map<String, Guest.Details> details = new HashMap<>();
        reader.each(
                "SELECT * FROM {guest} WHERE id IN (" + marks(parts.size()) + ")",
                row -> details.put(row.text("id"), details(row)),
                parts.stream().map(Participation::id).toArray());
        List<Guest> guests = new ArrayList<>();
        for (Participation part : parts) {
            Guest.Details known = details.get(part.id());
            if (known != null) {
                guests.add(seen(reader, new Guest(part, known)));
            }
        }
        return guests;
    }

    /** So many question marks. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Keeps what is known of a guest in place of what was. */
    static void keep(Unit unit, String id, Guest.Details details) {
        unit.run(
                "INSERT INTO {guest} (id, called, contact_way) VALUES (?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET called = excluded.called, contact_way = excluded.contact_way",
                id,
                details.called(),
                details.way());
    }

    private static Guest.Details details(Row row) {
        return new Guest.Details(row.text("called"), Codes.orNull(ContactWay.class, row, "contact_way"));
    }
}
