package nl.kwartier.api.lifecycle;

import java.time.Instant;
import java.util.List;
import nl.kwartier.api.Caller;
import org.jspecify.annotations.Nullable;

/** The programmes that this municipality chose. What must be true is kept in the database; each node makes it so. */
public interface Programmes {
    /**
     * Lists every programme and every jar that is no programme, by title.
     *
     * @return each with its state and, where it does not run, the reason
     */
    List<Programme> all();

    /**
     * Whether every wanted programme runs or has a stated reason why not. Pages are opened from then on.
     *
     * @return true once the first round is done
     */
    boolean settled();

    /**
     * Lets a programme run from now on, also after a restart.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     * @return the programme as it is after at most 10 seconds
     */
    Programme switchOn(Caller caller, String id);

    /**
     * Stops a programme, also after a restart. Its data stays.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     * @return the programme as it is after at most 10 seconds
     */
    Programme switchOff(Caller caller, String id);

    /**
     * Lets the version that is offered take the place of the present one. If it cannot start, the present one is put back.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     * @return the programme as it is after at most 10 seconds
     */
    Programme approve(Caller caller, String id);

    /** What a programme is doing. */
    enum State {
        /** Runs. */
        ACTIVE,
        /** Was switched off, or this run was limited to other programmes. */
        STOPPED,
        /** Was put in the inbox and waits for an administrator. */
        WAITING,
        /** Should run and cannot. */
        FAILED
    }

    /**
     * A programme.
     *
     * @param id its id; the file's name for a jar that is no programme
     * @param title its Dutch title
     * @param about what it does, in B1
     * @param version its version
     * @param state what it is doing
     * @param reason why it does not run; null when it runs
     * @param since when it came into this state
     * @param offer another version that waits for an administrator; null when there is none
     */
    record Programme(
            String id,
            String title,
            String about,
            String version,
            State state,
            @Nullable Reason reason,
            Instant since,
            @Nullable Offer offer) {
        /**
         * A programme without another version that waits.
         *
         * @param id as above
         * @param title as above
         * @param about as above
         * @param version as above
         * @param state as above
         * @param reason as above
         * @param since as above
         */
        public Programme(
                String id,
                String title,
                String about,
                String version,
                State state,
                @Nullable Reason reason,
                Instant since) {
            this(id, title, about, version, state, reason, since, null);
        }
    }

    /**
     * Another version of a programme that runs.
     *
     * @param version its version
     * @param reason why it could not start; null when nobody tried it
     */
    record Offer(String version, @Nullable Reason reason) {}

    /**
     * Why a programme does not run.
     *
     * @param code for example {@code KW-API-TE-OUD}
     * @param cause what is the matter, as a Dutch sentence
     * @param remedy what to do, as a Dutch sentence
     * @param technical the raw text for who can read it; null when there is none
     */
    record Reason(
            String code,
            String cause,
            String remedy,
            @Nullable String technical) {}
}
