package nl.kwartier.api.access;

import java.time.Instant;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Slice;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The record of who read, changed or tried what. Written by the store; nothing in it is ever changed. */
@ProviderType
public interface AccessLog {
    /**
     * Records a refused attempt, durably, before it returns.
     *
     * @param caller who tried, why and what
     * @param code the reason of the refusal
     * @param residentId the resident whom it was about, or null
     */
    void refused(Caller caller, ErrorCode code, @Nullable String residentId);

    /**
     * Who looked at a resident, newest first, up to and including the latest answer.
     *
     * @param caller who wants to know; this look is recorded too
     * @param residentId the resident's id
     * @param cursor where to go on, or null for the newest
     * @param limit at most this many, 1 to 200
     * @return the entries
     */
    Slice<Entry> about(Caller caller, String residentId, @Nullable String cursor, int limit);

    /**
     * Everything, newest first.
     *
     * @param caller who wants to know
     * @param filter which entries
     * @param cursor where to go on, or null for the newest
     * @param limit at most this many, 1 to 200
     * @return the entries
     */
    Slice<Entry> entries(Caller caller, Filter filter, @Nullable String cursor, int limit);

    /**
     * Which entries are wanted. Null means any.
     *
     * @param actorId the account's id
     * @param outcome what became of it
     * @param from the first moment
     * @param to the moment after the last
     */
    record Filter(
            @Nullable String actorId,
            @Nullable Outcome outcome,
            @Nullable Instant from,
            @Nullable Instant to) {
        /** Every entry. */
        public static final Filter ALL = new Filter(null, null, null, null);
    }

    /** What became of an attempt. */
    enum Outcome {
        /** Data was read. */
        READ("bekeken"),
        /** Something was changed. */
        CHANGED("gewijzigd"),
        /** It was refused. */
        REFUSED("geweigerd");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /**
         * The word on the screen.
         *
         * @return a Dutch word
         */
        public String label() {
            return label;
        }
    }

    /**
     * One answer, change or refused attempt.
     *
     * @param id the record's id
     * @param at when
     * @param traceId joins all records of one request
     * @param actorId the account's id
     * @param actorName the name at that moment
     * @param activity the processing activity: a programme's id or {@code kern}
     * @param purpose the Dutch code of the purpose
     * @param action the action in a few Dutch words
     * @param outcome what became of it
     * @param code the code of the refusal, or null
     * @param objects what was changed, as {@code kind/id}; may be empty
     * @param residents how many residents it was about
     */
    record Entry(
            String id,
            Instant at,
            String traceId,
            String actorId,
            String actorName,
            String activity,
            String purpose,
            String action,
            Outcome outcome,
            @Nullable String code,
            List<String> objects,
            int residents) {
        /** Copies the objects. */
        public Entry {
            objects = List.copyOf(objects);
        }
    }
}
