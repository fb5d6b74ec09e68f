package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A guest and a place together.
 *
 * @param id its id
 * @param version 1 for the first; each change of state or answer adds one
 * @param guest the guest's id
 * @param place the id of the place on the board
 * @param wish the id of the wish for which it is
 * @param activity the core's activity that the guest comes to, or null
 * @param often how often the guest comes, in a few words, or null
 * @param state how far they are
 * @param since the day on which they came into this state
 * @param beforePause the state before the pause, or null when there is none
 * @param started the day on which the guest said yes, or null before that
 * @param trialSince the first day of the trial, or null before that
 * @param guestSays whether the guest wants to go on
 * @param placeSays whether the place wants to go on
 * @param changedAt when it was last changed
 * @param changedBy the name of who last changed it
 */
public record Koppeling(
        String id,
        long version,
        String guest,
        String place,
        String wish,
        @Nullable String activity,
        @Nullable String often,
        KoppelingState state,
        LocalDate since,
        @Nullable KoppelingState beforePause,
        @Nullable LocalDate started,
        @Nullable LocalDate trialSince,
        Says guestSays,
        Says placeSays,
        Instant changedAt,
        String changedBy) {
    /** What tasks and steps of a koppeling are about. */
    public static final String KIND = "koppeling";

    /** The koppeling as a subject. */
    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** Refuses a change of another version than this one, with what is kept now by the names of the form's fields. */
    void checkSeen(long seen, Map<String, Object> now) {
        if (version != seen) {
            throw Refusal.of(
                            ErrorCode.VERSION,
                            changedBy + " heeft dit intussen gewijzigd. Gast en plek staan nu op ‘" + state.label()
                                    + "’, sinds " + DutchWords.date(since)
                                    + ". Vergelijk dat met wat u deed, en bewaar dan opnieuw.")
                    .with("versie", version)
                    .with("huidig", now)
                    .with("gewijzigdDoor", changedBy);
        }
    }

    /**
     * What somebody says about going on.
     *
     * @param goOn yes or no; null while there is no answer
     * @param on the day of the answer, or null
     */
    public record Says(@Nullable Boolean goOn, @Nullable LocalDate on) {
        /** There is no answer yet. */
        public static final Says NOTHING = new Says(null, null);

        boolean yes() {
            return Boolean.TRUE.equals(goOn);
        }
    }
}
