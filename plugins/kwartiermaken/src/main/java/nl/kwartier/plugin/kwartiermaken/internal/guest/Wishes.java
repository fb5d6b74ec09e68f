package nl.kwartier.plugin.kwartiermaken.internal.guest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.Stale;
import org.jspecify.annotations.Nullable;

/** The wishes of guests (rule 16). */
public final class Wishes {
    private Wishes() {}

    /** What a guest wants, most wanted first. */
    public static List<Wish> of(Reader reader, String guest) {
        return of(reader, List.of(guest));
    }

    /** What several guests want, most wanted first. */
    public static List<Wish> of(Reader reader, Collection<String> guests) {
        return guests.isEmpty()
                ? List.of()
                : reader.list(
                        "SELECT * FROM {wish} WHERE guest IN (" + GuestRows.marks(guests.size())
                                + ") ORDER BY rank, id",
                        Wishes::wish,
                        guests.toArray());
    }

    /** A wish, if it is there. */
    public static Optional<Wish> find(Reader reader, String id) {
        return reader.first("SELECT * FROM {wish} WHERE id = ?", Wishes::wish, id);
    }

    /**
     * Notes a wish. The same id a second time changes nothing.
     *
     * @throws Refusal with {@code KW-VOORWAARDE} when there are three, {@code KW-DUBBEL} when the rank is taken
     */
    public static Wish add(Unit unit, Moment moment, Guest guest, Wish.Note note) {
        Optional<Wish> before = find(unit, note.id());
        if (before.isPresent()) {
            return before.get();
        }
        Guests.checkPresent(guest);
        int rank = rank(of(unit, guest.id()), note.rank());
        unit.run(
                "INSERT INTO {wish} (id, guest, words, kind, rank, noted_at, noted_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
                note.id(),
                guest.id(),
                note.words(),
                note.kind(),
                rank,
                moment.at(),
                moment.person());
        noted(unit, guest, note.id());
        return find(unit, note.id()).orElseThrow();
    }

    private static int rank(List<Wish> present, @Nullable Integer wanted) {
        List<Integer> taken = present.stream().map(Wish::rank).toList();
        if (taken.size() == Wish.MOST) {
            throw Refusal.of(
                    ErrorCode.CONDITION, "Er staan al drie wensen. Haal er eerst een weg, in overleg met de gast.");
        }
        if (wanted != null && taken.contains(wanted)) {
            String sentence = "Wens " + wanted + " is er al. Kies een andere plaats in de rij.";
            throw Refusal.of(ErrorCode.DUPLICATE, sentence).at("volgorde", sentence);
        }
        return wanted != null
                ? wanted
                : IntStream.rangeClosed(1, Wish.MOST)
                        .filter(one -> !taken.contains(one))
                        .findFirst()
                        .orElse(Wish.MOST);
    }

    /** Notes what the guest says about a wish. */
    public static Wish answer(Unit unit, Guest guest, String id, boolean fulfilled) {
        Guests.checkPresent(guest);
        Wish wish = ofGuest(unit, guest, id);
        unit.run("UPDATE {wish} SET fulfilled = ? WHERE id = ?", fulfilled, wish.id());
        noted(unit, guest, id);
        return ofGuest(unit, guest, id);
    }

    /** Corrects the words and the kind of a wish; its place in the row stays. */
    public static Wish change(Unit unit, Guest guest, String id, long version, Wish.Note corrected) {
        Guests.checkPresent(guest);
        Wish before = ofGuest(unit, guest, id);
        Stale.check(
                before.version(),
                version,
                Map.of("tekst", before.words(), "soort", before.kind().code()));
        unit.run(
                "UPDATE {wish} SET words = ?, kind = ?, version = version + 1 WHERE id = ?",
                corrected.words(),
                corrected.kind(),
                id);
        noted(unit, guest, id);
        return ofGuest(unit, guest, id);
    }

    /** Takes a wish away for which no place was sought. */
    public static void remove(Unit unit, Guest guest, String id) {
        Guests.checkPresent(guest);
        ofGuest(unit, guest, id);
        if (unit.number("SELECT count(*) FROM {koppeling} WHERE wish = ?", id) > 0) {
            throw Refusal.of(
                    ErrorCode.CONDITION, "Voor deze wens is al een plek gezocht. Daarom blijft de wens staan.");
        }
        unit.run("DELETE FROM {wish} WHERE id = ?", id);
        noted(unit, guest, id);
    }

    /** A wish of this guest; refused with {@code KW-NIET-GEVONDEN} when it is not there. */
    public static Wish ofGuest(Reader reader, Guest guest, String id) {
        return find(reader, id)
                .filter(wish -> wish.guest().equals(guest.id()))
                .orElseThrow(() -> Refusal.notFound("Deze wens"));
    }

    private static void noted(Unit unit, Guest guest, String id) {
        unit.changed(Change.about("wens", id, guest.part().resident().value()));
    }

    private static Wish wish(Row row) {
        return new Wish(
                row.text("id"),
                row.text("guest"),
                row.text("words"),
                Codes.of(WishKind.class, row, "kind"),
                (int) row.number("rank"),
                row.flagOrNull("fulfilled"),
                row.number("version"),
                row.instant("noted_at"),
                row.text("noted_by"));
    }
}
