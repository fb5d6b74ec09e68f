package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Texts;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Happened;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.role.Interests;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;
import org.jspecify.annotations.Nullable;

/** What guest and place say and agree while a koppeling lasts, inside one unit. Of one that stopped nothing is noted any more. */
public final class Voices {
    private final Unit unit;
    private final Moment moment;

    /** Works in a unit, at a moment. */
    public Voices(Unit unit, Moment moment) {
        this.unit = unit;
        this.moment = moment;
    }

    /**
     * Notes what guest or place says about going on.
     *
     * @throws Refusal with {@code KW-VERSIE}, and with {@code KW-VOORWAARDE} when it has stopped, nobody tells how the guest let it be known,
     *     or the answer of the place is taken by somebody with an interest of his own in it
     */
    public Koppeling says(String id, long version, Side side, boolean goOn, Act act) {
        Koppeling before = open(id);
        before.checkSeen(version, said(before, side));
        if (side == Side.KWARTIERMAKER) {
            throw Refusal.fields(List.of(new FieldProblem("wie", "Kies de gast of de plek.")));
        }
        if (side == Side.GUEST && act.by() == Act.By.STAFF) {
            String sentence = "Dit kiest de gast zelf. Vul in hoe u dat hoorde.";
            throw Refusal.of(ErrorCode.CONDITION, sentence)
                    .at("bewijs", sentence)
                    .with("ontbreekt", List.of("hoe de gast het liet weten"));
        }
        if (side == Side.PLACE) {
            Interests.check(unit, Koppelingen.place(before.place()), moment.personId(), moment.person());
        }
        String who = side == Side.GUEST ? "guest" : "place";
        unit.run(
                "UPDATE {koppeling} SET version = version + 1, " + who + "_goes_on = ?, " + who + "_said_on = ?,"
                        + " guest_proof = COALESCE(?, guest_proof), changed_at = ?, changed_by = ? WHERE id = ?",
                goOn,
                moment.today(),
                side == Side.GUEST ? act.proof() : null,
                moment.at(),
                moment.person(),
                id);
        Koppelingen.noted(unit, GuestRows.get(unit, before.guest()), id);
        return KoppelingRows.get(unit, id);
    }

    /** Corrects how often a guest comes. */
    public Koppeling often(String id, long version, @Nullable String often) {
        Koppeling before = open(id);
        before.checkSeen(version, Map.of("frequentie", before.often() == null ? "" : before.often()));
        unit.run(
                "UPDATE {koppeling} SET version = version + 1, often = ?, changed_at = ?, changed_by = ? WHERE id = ?",
                Texts.optional(often, "hoe vaak", 60),
                moment.at(),
                moment.person(),
                id);
        Koppelingen.noted(unit, GuestRows.get(unit, before.guest()), id);
        return KoppelingRows.get(unit, id);
    }

    /** Keeps a what-if agreement. The same id a second time changes nothing. */
    public void agree(String id, WhatIf.Note note) {
        Koppeling one = open(id);
        unit.run(
                "INSERT INTO {what_if} (id, koppeling, words, side, mutual, noted_at, noted_by) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO NOTHING",
                note.id(),
                one.id(),
                note.words(),
                note.side(),
                note.mutual(),
                moment.at(),
                moment.person());
        Koppelingen.noted(unit, GuestRows.get(unit, one.guest()), one.id());
    }

    /** Notes a contact. The same id a second time changes nothing. */
    public void note(String id, Contact.Note note) {
        Koppeling one = open(id);
        var happened = Happened.on(note.day(), moment.today(), "datum");
        unit.run(
                "INSERT INTO {contact} (id, koppeling, kind, happened_on, guest_voice, place_voice, words, afterwards, noted_at,"
                        + " noted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                note.id(),
                one.id(),
                note.kind(),
                happened.on(),
                note.guestVoice(),
                note.placeVoice(),
                note.words(),
                happened.afterwards(),
                moment.at(),
                moment.person());
        Guest guest = GuestRows.get(unit, one.guest());
        FollowUps.asked(unit, moment, one, happened.on());
        if (one.state() == KoppelingState.TRIAL
                && KoppelingRows.visits(unit, id, one.trialSince()) >= FollowUps.VISITS) {
            FollowUps.visits(unit, moment, one, guest);
        }
        Koppelingen.noted(unit, guest, one.id());
    }

    /** By the names of the form's fields. */
    private Map<String, Object> said(Koppeling one, Side side) {
        Boolean goOn = (side == Side.GUEST ? one.guestSays() : one.placeSays()).goOn();
        Object answer = goOn == null ? "" : goOn;
        return side == Side.GUEST
                ? Map.of("wilDoor", answer, "bewijs", KoppelingRows.proof(unit, one.id()))
                : Map.of("wilDoor", answer);
    }

    private Koppeling open(String id) {
        Koppeling one = KoppelingRows.get(unit, id);
        Guests.checkPresent(GuestRows.get(unit, one.guest()));
        if (one.state() == KoppelingState.STOPPED) {
            throw Refusal.of(ErrorCode.CONDITION, "Deze koppeling is gestopt. Begin een nieuwe als de gast dat wil.");
        }
        return one;
    }
}
