package nl.kwartier.plugin.kwartiermaken.internal.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.community.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A place as kept now.
 *
 * @param id its id on the board
 * @param place the core's place
 * @param version 1 for the first; each change of state, welcome or preparation adds one
 * @param state how far it is
 * @param since the day on which it came into this state
 * @param welcome how it receives guests
 * @param contactGone the day from which there is nobody who receives guests while there was somebody before, or null
 * @param preparedOn the day of the preparation, or null
 * @param points the answers; a point without an answer is absent
 * @param lastConversation the day of the latest conversation, or null
 * @param talkSince the day of the third rejection, as long as nobody has talked with the place about it; null otherwise
 * @param talkDone the day of the conversation that ended the last such period, or null
 * @param guests how many guests come there now, also those who only think about it; a pause does not count
 * @param removed whether it was taken off the board as a mistake
 * @param changedAt when it was last changed
 * @param changedBy the name of who last changed it
 */
public record HospitablePlace(
        String id,
        PlaceId place,
        long version,
        PlaceState state,
        LocalDate since,
        Welcome welcome,
        @Nullable LocalDate contactGone,
        @Nullable LocalDate preparedOn,
        Map<Point, Answer> points,
        @Nullable LocalDate lastConversation,
        @Nullable LocalDate talkSince,
        @Nullable LocalDate talkDone,
        int guests,
        boolean removed,
        Instant changedAt,
        String changedBy) {
    /** Copies the answers. */
    public HospitablePlace {
        points = Map.copyOf(points);
    }

    /** The points without an answer, in order. */
    public List<Point> openPoints() {
        return Arrays.stream(Point.values())
                .filter(point -> !points.containsKey(point))
                .toList();
    }

    /** How many points have an answer. */
    public int answered() {
        return points.size();
    }

    /** How many more guests fit in; null when the place is not hospitable or has not said. */
    public @Nullable Integer room() {
        Integer capacity = welcome.capacity();
        return state == PlaceState.HOSPITABLE && capacity != null ? Math.max(0, capacity - guests) : null;
    }

    /** Whether more guests come than the place says it has room for; nobody is sent away for it. */
    public boolean crowded() {
        Integer capacity = welcome.capacity();
        return capacity != null && guests > capacity;
    }
}
