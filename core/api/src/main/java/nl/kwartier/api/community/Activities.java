package nl.kwartier.api.community;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Slice;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** What there is to do in the municipality. Nothing in it is about a person. */
@ProviderType
public interface Activities {
    /**
     * Finds an activity by id.
     *
     * @param caller on whose behalf
     * @param id the activity's id
     * @return the activity, also when removed
     * @throws Refusal with {@code KW-NIET-GEVONDEN} when there is none
     */
    Activity get(Caller caller, ActivityId id);

    /**
     * What takes place in a period, each moment by itself, in order of time.
     *
     * @param caller on whose behalf
     * @param from the first day
     * @param to the last day, at most 31 days later
     * @param place only at this place, or null for all
     * @return at most 1,000 moments of activities that were not removed
     */
    List<Occurrence> between(Caller caller, LocalDate from, LocalDate to, @Nullable PlaceId place);

    /**
     * Lists activities by title.
     *
     * @param caller on whose behalf
     * @param words words that title, explanation or organiser must hold, half typed allowed; null for all
     * @param cursor where to go on, or null for the start
     * @param limit at most this many, 1 to 200
     * @return activities that were not removed
     */
    Slice<Activity> list(Caller caller, @Nullable String words, @Nullable String cursor, int limit);

    /**
     * Adds an activity. Doing so twice with one id adds one activity.
     *
     * @param caller on whose behalf
     * @param id a new id
     * @param details what is kept
     * @return the activity
     */
    Activity add(Caller caller, ActivityId id, ActivityDetails details);

    /**
     * Changes an activity.
     *
     * @param caller on whose behalf
     * @param id the activity's id
     * @param version the version that was changed
     * @param details what is kept from now on
     * @return the activity with the next version; the same version when nothing differs
     * @throws Refusal with {@code KW-VERSIE} when somebody changed it in the meantime
     */
    Activity change(Caller caller, ActivityId id, long version, ActivityDetails details);

    /**
     * Removes an activity: found by id only from now on.
     *
     * @param caller on whose behalf
     * @param id the activity's id
     * @param version the version that was seen
     * @throws Refusal with {@code KW-VERSIE} when somebody changed it in the meantime
     */
    void remove(Caller caller, ActivityId id, long version);

    /**
     * What was kept before.
     *
     * @param caller on whose behalf
     * @param id the activity's id
     * @return the last 100 versions, newest first, with the present one
     */
    List<Revision<ActivityDetails>> history(Caller caller, ActivityId id);

    /**
     * One moment of an activity.
     *
     * @param activity the activity
     * @param moment when
     * @param placeName the name of its place, or null
     */
    record Occurrence(
            Activity activity, Moment moment, @Nullable String placeName) {}
}
