package nl.kwartier.plugin.kwartiermaken.internal.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.kwartier.kit.Moment;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.HospitablePlace;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.plugin.kwartiermaken.internal.place.Welcome;
import org.jspecify.annotations.Nullable;

/** A place with one thing changed, at a moment. What others must not overwrite unseen counts as a new version. */
final class Changed {
    private final HospitablePlace place;
    private final Moment moment;

    Changed(HospitablePlace place, Moment moment) {
        this.place = place;
        this.moment = moment;
    }

    HospitablePlace state(PlaceState to) {
        return copy(
                1,
                to,
                moment.today(),
                place.welcome(),
                place.contactGone(),
                place.preparedOn(),
                place.points(),
                talk());
    }

    /** When the contact person leaves and nobody follows, that day is kept and the first of the five points is open again (rule 5). */
    HospitablePlace welcome(Welcome welcome) {
        boolean leaves = place.welcome().contact() != null && welcome.contact() == null;
        LocalDate gone = welcome.contact() != null ? null : leaves ? moment.today() : place.contactGone();
        var points = new HashMap<>(place.points());
        if (leaves) {
            points.remove(Point.CONTACT_PERSON);
        }
        return copy(1, place.state(), place.since(), welcome, gone, place.preparedOn(), points, talk());
    }

    HospitablePlace prepared(LocalDate day, Map<Point, Answer> points) {
        return copy(1, place.state(), place.since(), place.welcome(), place.contactGone(), day, points, talk());
    }

    /** The latest conversation; one on or after the third rejection ends the wait for it. */
    HospitablePlace talked(LocalDate day) {
        LocalDate last = place.lastConversation();
        LocalDate since = place.talkSince();
        boolean ended = since != null && !day.isBefore(since);
        return same(new Talk(
                last == null || day.isAfter(last) ? day : last, ended ? null : since, ended ? day : place.talkDone()));
    }

    HospitablePlace talkNeeded(LocalDate since) {
        return same(new Talk(place.lastConversation(), since, place.talkDone()));
    }

    HospitablePlace removed() {
        return new HospitablePlace(
                place.id(),
                place.place(),
                place.version() + 1,
                place.state(),
                place.since(),
                place.welcome(),
                place.contactGone(),
                place.preparedOn(),
                place.points(),
                place.lastConversation(),
                place.talkSince(),
                place.talkDone(),
                place.guests(),
                true,
                moment.at(),
                moment.person());
    }

    private record Talk(
            @Nullable LocalDate last,
            @Nullable LocalDate since,
            @Nullable LocalDate done) {}

    private Talk talk() {
        return new Talk(place.lastConversation(), place.talkSince(), place.talkDone());
    }

    private HospitablePlace same(Talk talk) {
        return copy(
                0,
                place.state(),
                place.since(),
                place.welcome(),
                place.contactGone(),
                place.preparedOn(),
                place.points(),
                talk);
    }

    private HospitablePlace copy(
            int versions,
            PlaceState state,
            LocalDate since,
            Welcome welcome,
            @Nullable LocalDate gone,
            @Nullable LocalDate preparedOn,
            Map<Point, Answer> points,
            Talk talk) {
        return new HospitablePlace(
                place.id(),
                place.place(),
                place.version() + versions,
                state,
                since,
                welcome,
                gone,
                preparedOn,
                points,
                talk.last(),
                talk.since(),
                talk.done(),
                place.guests(),
                place.removed(),
                versions == 0 ? place.changedAt() : moment.at(),
                versions == 0 ? place.changedBy() : moment.person());
    }
}
