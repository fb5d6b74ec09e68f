package nl.kwartier.plugin.kwartiermaken.internal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.web.Field;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.Conversation;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.plugin.kwartiermaken.internal.place.Rejection;
import nl.kwartier.plugin.kwartiermaken.internal.place.RejectionReason;
import nl.kwartier.plugin.kwartiermaken.internal.place.StepTaken;
import org.jspecify.annotations.Nullable;

/** What was noted about a place, as the API gives it. */
final class HistoryJson {
    private HistoryJson() {}

    record Places(
            @Field(name = "plekken") List<HospitablePlaceJson> places,
            @Field(name = "volgende") @Nullable String next) {}

    record Conversations(@Field(name = "gesprekken") List<ConversationJson> conversations) {}

    record ConversationJson(
            @Field(name = "id") String id,
            @Field(name = "datum") LocalDate day,
            @Field(name = "met") String with,
            @Field(name = "kort") @Nullable String about,
            @Field(name = "achteraf") boolean afterwards,
            @Field(name = "genoteerdOp") Instant notedAt,
            @Field(name = "genoteerdDoor") String notedBy) {
        static ConversationJson of(Conversation one) {
            return new ConversationJson(
                    one.id(), one.heldOn(), one.with(), one.about(), one.afterwards(), one.notedAt(), one.notedBy());
        }
    }

    record Rejections(@Field(name = "afwijzingen") List<RejectionJson> rejections) {}

    record RejectionJson(
            @Field(name = "id") String id,
            @Field(name = "datum") LocalDate day,
            @Field(name = "reden") RejectionReason reason,
            @Field(name = "achteraf") boolean afterwards,
            @Field(name = "genoteerdOp") Instant notedAt,
            @Field(name = "genoteerdDoor") String notedBy) {
        static RejectionJson of(Rejection one) {
            return new RejectionJson(
                    one.id(), one.happenedOn(), one.reason(), one.afterwards(), one.notedAt(), one.notedBy());
        }
    }

    record Steps(@Field(name = "overgangen") List<StepJson> steps) {}

    record StepJson(
            @Field(name = "van") @Nullable PlaceState from,
            @Field(name = "naar") PlaceState to,
            @Field(name = "reden") @Nullable String reason,
            @Field(name = "op") Instant at,
            @Field(name = "door") String by) {
        static StepJson of(StepTaken one) {
            return new StepJson(one.from(), one.to(), one.reason(), one.at(), one.by());
        }
    }

    record PreparationJson(
            @Field(name = "versie") long version,
            @Field(name = "datum") @Nullable LocalDate day,
            @Field(name = "contactpersoon") @Nullable Answer contactPerson,
            @Field(name = "rustigePlek") @Nullable Answer quietSpot,
            @Field(name = "alsDan") @Nullable Answer whatIf,
            @Field(name = "wieBellen") @Nullable Answer whoToCall,
            @Field(name = "teamIngelicht") @Nullable Answer teamInformed) {
        static PreparationJson of(HospitablePlace place) {
            var points = place.points();
            return new PreparationJson(
                    place.version(),
                    place.preparedOn(),
                    points.get(Point.CONTACT_PERSON),
                    points.get(Point.QUIET_SPOT),
                    points.get(Point.WHAT_IF),
                    points.get(Point.WHO_TO_CALL),
                    points.get(Point.TEAM_INFORMED));
        }
    }
}
