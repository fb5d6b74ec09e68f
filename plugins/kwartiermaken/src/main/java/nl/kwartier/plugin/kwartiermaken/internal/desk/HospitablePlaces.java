package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Slice;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.kit.Moment;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.Conversation;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.plugin.kwartiermaken.internal.place.RejectionReason;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import org.jspecify.annotations.Nullable;

/** The places on the board. Every reading and change goes through here. */
public final class HospitablePlaces {
    private final Store store;
    private final Town town;
    private final Clock clock;
    private final Lapses lapses;

    /** Keeps them in a store; the clock tells what day it is. */
    public HospitablePlaces(Store store, Town town, Clock clock) {
        this.store = store;
        this.town = town;
        this.clock = clock;
        this.lapses = new Lapses(store, clock);
    }

    /** The day where the municipality is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DutchWords.ZONE);
    }

    /** A place; refused with {@code KW-NIET-GEVONDEN} when it is not there. */
    public HospitablePlace get(Caller caller, String id) {
        return read(caller, reader -> present(reader, id));
    }

    /** A place with everything that was noted about it. */
    public History history(Caller caller, String id) {
        return read(
                caller,
                reader -> new History(
                        present(reader, id),
                        NoteRows.conversations(reader, id),
                        NoteRows.rejections(reader, id),
                        NoteRows.steps(reader, id)));
    }

    /** All places that were not removed, also those that stopped, with how often each turned somebody away in the last six months. */
    public Everything everything(Caller caller) {
        LocalDate since = today().minusMonths(Rejections.MONTHS);
        return read(
                caller,
                reader -> new Everything(
                        PlaceRows.where(reader, "removed = 0 ORDER BY id"), NoteRows.rejectionsSince(reader, since)));
    }

    /**
     * Lists places in the order in which they came on the board.
     *
     * @param state only places that are this far; null for all
     * @param after the id of the place before; null for the start
     * @param limit at most this many, 1 to 200
     */
    public Slice<HospitablePlace> list(Caller caller, @Nullable PlaceState state, @Nullable String after, int limit) {
        var parameters = new ArrayList<Object>();
        String condition = "removed = 0";
        if (state != null) {
            condition += " AND state = ?";
            parameters.add(state);
        }
        if (after != null) {
            condition += " AND id > ?";
            parameters.add(after);
        }
        parameters.add(limit + 1);
        String sql = condition + " ORDER BY id LIMIT ?";
        List<HospitablePlace> rows = read(caller, reader -> PlaceRows.where(reader, sql, parameters.toArray()));
        boolean more = rows.size() > limit;
        List<HospitablePlace> part = more ? rows.subList(0, limit) : rows;
        return new Slice<>(part, more ? part.get(limit - 1).id() : null);
    }

    /** The place on the board that a place of the core is, unless it stopped. */
    public Optional<HospitablePlace> onBoard(Caller caller, PlaceId placeId) {
        return read(
                caller,
                reader -> PlaceRows.where(reader, "place_id = ? AND ended = 0", placeId).stream()
                        .findFirst());
    }

    /** The places that ask for something: a talk, a contact person, an opening, or a call. At most 50. */
    public List<HospitablePlace> waiting(Caller caller, LocalDate quietSince) {
        return read(
                caller,
                reader -> PlaceRows.where(
                        reader,
                        "ended = 0 AND (talk_since IS NOT NULL OR state = ? OR (state = ? AND (contact IS NULL OR"
                                + " last_conversation <= ?))) ORDER BY id LIMIT 50",
                        PlaceState.PREPARED,
                        PlaceState.HOSPITABLE,
                        quietSince));
    }

    /** Puts a place on the board. */
    public HospitablePlace add(Caller caller, String id, PlaceId placeId, Welcome welcome) {
        Ids.check(id);
        town.checkPresent(caller, placeId);
        return write(caller, ledger -> ledger.add(id, placeId, welcome));
    }

    /** Changes how a place receives guests. */
    public HospitablePlace change(Caller caller, String id, long version, Welcome welcome) {
        return write(caller, ledger -> ledger.change(id, version, welcome));
    }

    /** Takes a step. */
    public HospitablePlace step(Caller caller, String id, long version, PlaceState to, @Nullable String reason) {
        lapses.upToToday();
        return write(caller, ledger -> ledger.step(id, version, to, reason));
    }

    /** Keeps the answers to the five points. */
    public HospitablePlace prepare(Caller caller, String id, long version, LocalDate day, Map<Point, Answer> points) {
        return write(caller, ledger -> ledger.prepare(id, version, day, points));
    }

    /** Notes a conversation; the same note a second time changes nothing. */
    public HospitablePlace talk(Caller caller, String id, Conversation.Note note) {
        return write(caller, ledger -> ledger.talk(id, note));
    }

    /** Notes that a place turned somebody away; the same note a second time changes nothing. */
    public HospitablePlace reject(Caller caller, String id, String rejectionId, LocalDate day, RejectionReason reason) {
        Ids.check(rejectionId);
        String district = town.district(caller, get(caller, id).place());
        return write(caller, ledger -> ledger.reject(id, rejectionId, day, reason, district));
    }

    /** Takes a place off the board that should never have been on it. */
    public void remove(Caller caller, String id, long version) {
        write(caller, ledger -> {
            ledger.remove(id, version);
            return true;
        });
    }

    private static HospitablePlace present(Reader reader, String id) {
        return PlaceRows.find(reader, id)
                .filter(place -> !place.removed())
                .orElseThrow(() -> Refusal.notFound("Deze plek"));
    }

    private <T> T read(Caller caller, Function<Reader, T> work) {
        lapses.upToToday();
        return store.read(caller, work::apply);
    }

    private <T> T write(Caller caller, Function<Ledger, T> work) {
        var moment = Moment.now(clock, caller);
        try {
            return store.write(caller, unit -> work.apply(new Ledger(unit, moment)));
        } catch (nl.kwartier.api.store.DuplicateRow together) {
            throw Refusal.of(ErrorCode.DUPLICATE, "Een collega zette deze plek net op het bord. Kijk op het bord.");
        }
    }
}
