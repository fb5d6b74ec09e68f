package nl.kwartier.plugin.kwartiermaken.internal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.store.Unit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.WorkingDays;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Ledger;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.Conversation;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.plugin.kwartiermaken.internal.place.RejectionReason;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import org.jspecify.annotations.Nullable;

/**
 * What happened at one place, told in order and lived through day by day: every step passes the same rules as a real one, on the day on
 * which it was taken.
 */
final class Story {
    private static final LocalTime MORNING = LocalTime.of(10, 20);

    private final Unit unit;
    private final LocalDate today;
    private final PlaceId placeId;
    private Moment moment;
    private @Nullable HospitablePlace place;

    Story(Unit unit, LocalDate today, PlaceId placeId) {
        this.unit = unit;
        this.today = today;
        this.placeId = placeId;
        this.moment = new Moment(Instant.EPOCH, "", "");
    }

    /** The story goes on so many days before today, in the words of a colleague. */
    Story ago(int days, String colleague) {
        Instant at =
                today.minusDays(days).atTime(MORNING).atZone(DutchWords.ZONE).toInstant();
        moment = new Moment(at, "demo", colleague);
        if (place == null) {
            place = ledger().add(Ids.next(), placeId, Welcome.UNKNOWN);
        }
        return this;
    }

    /** The same, counted in working days. */
    Story workingDaysAgo(int days, String colleague) {
        return ago((int) ChronoUnit.DAYS.between(WorkingDays.before(today, days), today), colleague);
    }

    Story receives(UnaryOperator<Welcome> change) {
        HospitablePlace now = now();
        place = ledger().change(now.id(), now.version(), change.apply(now.welcome()));
        return this;
    }

    Story talks(String with, String about) {
        place = ledger().talk(now().id(), new Conversation.Note(Ids.next(), moment.today(), with, about));
        return this;
    }

    /** The first so many points get a yes. */
    Story points(int yes) {
        var answers = new EnumMap<Point, Answer>(Point.class);
        Arrays.stream(Point.values()).limit(yes).forEach(point -> answers.put(point, Answer.YES));
        return points(answers);
    }

    Story points(Map<Point, Answer> answers) {
        HospitablePlace now = now();
        place = ledger().prepare(now.id(), now.version(), moment.today(), answers);
        return this;
    }

    Story saysNo(RejectionReason reason, String district) {
        place = ledger().reject(now().id(), Ids.next(), moment.today(), reason, district);
        return this;
    }

    Story goes(PlaceState... states) {
        for (PlaceState state : states) {
            goes(state, null);
        }
        return this;
    }

    Story goes(PlaceState state, @Nullable String reason) {
        HospitablePlace now = now();
        place = ledger().step(now.id(), now.version(), state, reason);
        return this;
    }

    private Ledger ledger() {
        return new Ledger(unit, moment);
    }

    private HospitablePlace now() {
        if (place == null) {
            throw new IllegalStateException("A story begins with a day");
        }
        return place;
    }
}
