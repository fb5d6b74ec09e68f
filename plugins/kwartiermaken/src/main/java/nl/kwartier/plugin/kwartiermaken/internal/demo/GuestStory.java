package nl.kwartier.plugin.kwartiermaken.internal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.agreement.Agreement;
import nl.kwartier.kit.agreement.Agreements;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Register;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.StepTo;
import nl.kwartier.kit.role.Interests;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Colleague;
import nl.kwartier.plugin.kwartiermaken.internal.guest.ContactWay;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestRows;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guests;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.WishKind;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wishes;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Contact;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.ContactKind;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingRows;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingStep;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppelingen;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Proposal;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Side;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Voices;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.WhatIf;
import org.jspecify.annotations.Nullable;

/** What happened to one guest, lived through day by day under the same rules as a real one. */
final class GuestStory {
    private static final LocalTime MORNING = LocalTime.of(10, 20);

    private final Unit unit;
    private final LocalDate today;
    private final Register register;
    private final Resident resident;
    private final Colleague kwartiermaker;
    private final Function<String, Optional<String>> places;
    private final String guest = Ids.next();
    private Moment moment = new Moment(Instant.EPOCH, "", "");
    private @Nullable String wish;
    private @Nullable String koppeling;

    GuestStory(
            Unit unit,
            LocalDate today,
            Register register,
            Resident resident,
            Colleague kwartiermaker,
            Function<String, Optional<String>> places) {
        this.unit = unit;
        this.today = today;
        this.register = register;
        this.resident = resident;
        this.kwartiermaker = kwartiermaker;
        this.places = places;
    }

    boolean begun() {
        return !Participations.of(unit, resident.id()).isEmpty();
    }

    GuestStory ago(int days) {
        Instant at =
                today.minusDays(days).atTime(MORNING).atZone(DutchWords.ZONE).toInstant();
        moment = new Moment(at, kwartiermaker.id(), kwartiermaker.name());
        return this;
    }

    GuestStory enrols(String called, ContactWay way) {
        var enrolment = new Enrolment(guest, resident, null, null, Act.onBehalf(Act.Proof.CONVERSATION));
        new Guests(register).enrol(unit, moment, enrolment, new Guest.Details(called, way), kwartiermaker);
        return this;
    }

    GuestStory goes(Stage... stages) {
        for (Stage stage : stages) {
            Participation now = Participations.get(unit, guest);
            register.step(unit, moment, guest, StepTo.by(now.version(), stage));
        }
        return this;
    }

    GuestStory wishes(String words, WishKind kind) {
        wish = Wishes.add(unit, moment, GuestRows.get(unit, guest), new Wish.Note(Ids.next(), words, kind, null))
                .id();
        return this;
    }

    GuestStory promise(nl.kwartier.kit.agreement.Side side, String who, String what, int days) {
        Agreements.make(
                unit,
                moment,
                Ids.next(),
                Participations.get(unit, guest).subject(),
                new Agreement.Details(side, who, what, moment.today().plusDays(days)),
                new Agreements.About(resident.id().value(), Guests.page(guest)));
        return this;
    }

    GuestStory interest(Colleague who, String what) {
        var subject = Participations.get(unit, guest).subject();
        Interests.note(unit, moment, Ids.next(), subject, who.id(), who.name(), what);
        return this;
    }

    GuestStory proposes(String place, String often) {
        String wanted = wish;
        koppeling = wanted == null
                ? null
                : places.apply(place)
                        .map(id -> new Koppelingen(unit, moment)
                                .propose(new Proposal(Ids.next(), guest, id, wanted, null, often))
                                .id())
                        .orElse(null);
        return this;
    }

    GuestStory steps(KoppelingState to, Act.@Nullable Proof proof) {
        return together(id -> new Koppelingen(unit, moment)
                .step(id, KoppelingStep.of(KoppelingRows.get(unit, id).version(), to, proof, null, null, null)));
    }

    GuestStory agrees(String words, boolean mutual) {
        return together(
                id -> new Voices(unit, moment).agree(id, new WhatIf.Note(Ids.next(), words, Side.GUEST, mutual)));
    }

    GuestStory contact(ContactKind kind, int guestVoice, int placeVoice, @Nullable String words) {
        return together(id -> new Voices(unit, moment)
                .note(id, new Contact.Note(Ids.next(), kind, null, guestVoice, placeVoice, words)));
    }

    GuestStory says(boolean guestGoesOn, boolean placeGoesOn) {
        return together(id -> {
            var voices = new Voices(unit, moment);
            long version = KoppelingRows.get(unit, id).version();
            voices.says(id, version, Side.GUEST, guestGoesOn, Act.onBehalf(Act.Proof.CONVERSATION));
            voices.says(id, version + 1, Side.PLACE, placeGoesOn, Act.OF_STAFF);
        });
    }

    /** Goes on with the place, if there is one. */
    private GuestStory together(Consumer<String> work) {
        if (koppeling != null) {
            work.accept(koppeling);
        }
        return this;
    }
}
