package nl.kwartier.plugin.kwartiermaken.internal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.web.Field;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Contact;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.ContactKind;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Koppeling;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingState;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.KoppelingWay;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Side;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.WhatIf;
import org.jspecify.annotations.Nullable;

/** A guest and a place together, as the API gives it. */
record KoppelingJson(
        @Field(name = "id") String id,
        @Field(name = "versie") long version,
        @Field(name = "gastId") String guest,
        @Field(name = "plekId") PlaceId place,
        @Field(name = "wensId") String wish,
        @Field(name = "activiteitId") @Nullable String activity,
        @Field(name = "frequentie") @Nullable String often,
        @Field(name = "status") KoppelingState state,
        @Field(name = "sinds") LocalDate since,
        @Field(name = "mogelijk") List<KoppelingState> possible,
        @Field(name = "start") @Nullable LocalDate started,
        @Field(name = "proefSinds") @Nullable LocalDate trialSince,
        @Field(name = "gastWilDoor") @Nullable Boolean guestGoesOn,
        @Field(name = "gastWilDoorOp") @Nullable LocalDate guestSaidOn,
        @Field(name = "plekWilDoor") @Nullable Boolean placeGoesOn,
        @Field(name = "plekWilDoorOp") @Nullable LocalDate placeSaidOn,
        @Field(name = "gewijzigdOp") Instant changedAt) {
    /** The place is named by the id that the core gives it. */
    static KoppelingJson of(Koppeling one, PlaceId corePlace) {
        return new KoppelingJson(
                one.id(),
                one.version(),
                one.guest(),
                corePlace,
                one.wish(),
                one.activity(),
                one.often(),
                one.state(),
                one.since(),
                KoppelingWay.possible(one),
                one.started(),
                one.trialSince(),
                one.guestSays().goOn(),
                one.guestSays().on(),
                one.placeSays().goOn(),
                one.placeSays().on(),
                one.changedAt());
    }

    record Koppelingen(
            @Field(name = "koppelingen") List<KoppelingJson> items,
            @Field(name = "volgende") @Nullable String next) {}

    record ContactJson(
            @Field(name = "id") String id,
            @Field(name = "soort") ContactKind kind,
            @Field(name = "datum") LocalDate on,
            @Field(name = "gastStem") @Nullable Integer guestVoice,
            @Field(name = "plekStem") @Nullable Integer placeVoice,
            @Field(name = "tekst") @Nullable String words,
            @Field(name = "achteraf") boolean afterwards,
            @Field(name = "genoteerdOp") Instant notedAt,
            @Field(name = "genoteerdDoor") String notedBy) {
        static ContactJson of(Contact one) {
            Contact.Note note = one.note();
            return new ContactJson(
                    note.id(),
                    note.kind(),
                    one.on(),
                    note.guestVoice(),
                    note.placeVoice(),
                    note.words(),
                    one.afterwards(),
                    one.notedAt(),
                    one.notedBy());
        }
    }

    record Contacts(@Field(name = "contactmomenten") List<ContactJson> items) {}

    record WhatIfJson(
            @Field(name = "id") String id,
            @Field(name = "tekst") String words,
            @Field(name = "door") Side side,
            @Field(name = "wederzijds") boolean mutual) {
        static WhatIfJson of(WhatIf one) {
            WhatIf.Note note = one.note();
            return new WhatIfJson(note.id(), note.words(), note.side(), note.mutual());
        }
    }

    record WhatIfs(@Field(name = "gastvrijheidsafspraken") List<WhatIfJson> items) {}

    /** All that a place hears of a guest. */
    record ForThePlace(
            @Field(name = "aanspreeknaam") String called,
            @Field(name = "frequentie") @Nullable String often,
            @Field(name = "gastvrijheidsafspraken") List<WhatIfJson> agreements) {}
}
