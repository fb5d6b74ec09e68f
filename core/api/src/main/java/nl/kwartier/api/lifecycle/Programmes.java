package nl.kwartier.api.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Slice;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The programmes that this municipality chose. What must be true is kept in the database; each node makes it so. */
@ProviderType
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
     * What was done with a programme, by whom, and how it ended.
     *
     * @param caller on whose behalf
     * @param id the programme's id; null for all programmes
     * @param after the cursor of the slice before; null for the newest
     * @return at most 50 steps, the newest first
     */
    Slice<Step> history(Caller caller, @Nullable String id, @Nullable String after);

    /**
     * What the present version of a programme says about itself.
     *
     * @param id the programme's id
     * @return nothing when there is no such programme
     */
    Optional<Description> description(String id);

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
     * @param version its version; empty for a jar that is no programme
     * @param state what it is doing
     * @param reason why it does not run; null when it runs
     * @param since when it came into this state
     * @param more what else there is to know
     */
    record Programme(
            String id,
            String title,
            String about,
            String version,
            State state,
            @Nullable Reason reason,
            Instant since,
            More more) {
        /**
         * Whether it is a programme, and not a file that was not taken.
         *
         * @return true when it has a version
         */
        public boolean known() {
            return !version.isEmpty();
        }

        /**
         * Another version that waits for an administrator.
         *
         * @return the version, or null when there is none
         */
        public @Nullable Offer offer() {
            return more.offer();
        }
    }

    /**
     * What not every programme has.
     *
     * @param icon the name of an icon that the platform ships
     * @param signer who signed it; null when nobody did
     * @param offer another version that waits for an administrator; null when there is none, and while something is being done
     * @param busy what is being done with it at this moment; null when nothing is
     * @param previous the version that can be put back with its data; null when there is none
     */
    record More(
            String icon,
            @Nullable String signer,
            @Nullable Offer offer,
            @Nullable Busy busy,
            @Nullable String previous) {
        /** Nothing of it, as with a file that is no programme. */
        public static final More NONE = new More("puzzle", null, null, null, null);
    }

    /**
     * Another version of a programme.
     *
     * @param version its version
     * @param sha the SHA-256 of its jar, by which that very file is approved
     * @param reason why it could not start; null when nobody tried it
     */
    record Offer(String version, String sha, @Nullable Reason reason) {}

    /**
     * Work on a programme that takes a while.
     *
     * @param step what is being done, in a few Dutch words
     * @param number which step this is, from 1
     * @param of how many steps there are
     * @param since when the work began
     */
    record Busy(String step, int number, int of, Instant since) {}

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
