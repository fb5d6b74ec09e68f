package nl.kwartier.api.community;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Refusal;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads files of the municipality in. First a file is offered and looked at, then it is read in as a job that goes on after a restart
 * where it was. The same file twice changes nothing, not even what people changed in between.
 *
 * <p>An empty cell means unknown and leaves what is kept as it is; a secret address is never made open; what was removed stays so.
 * Only the columns that are read in are kept, and only until they have been. What was offered and not started is forgotten after a
 * week, a job with its errors after 90 days.
 */
@ProviderType
public interface Imports {
    /**
     * Takes a file in, recognises its kind and columns, and checks every row without changing anything.
     *
     * @param caller on whose behalf
     * @param fileName the name of the file as it was sent, for people only
     * @param file the file, CSV or GeoJSON in UTF-8; copied, so that the caller may delete it
     * @return the job, in state {@link State#CHECKED}
     * @throws Refusal with {@code KW-VELD} when the file cannot be read as CSV or GeoJSON, or when its kind is not recognised;
     *     with {@code KW-TE-GROOT} when it is larger than 1 GB, or 20 MB for GeoJSON
     */
    Job offer(Caller caller, String fileName, Path file);

    /**
     * Starts reading the file in. Rows with an error are left out. Starting a job that was started does nothing.
     *
     * @param caller on whose behalf
     * @param id the job's id
     * @return the job
     * @throws Refusal with {@code KW-NIET-GEVONDEN} when there is none, with {@code KW-VOORWAARDE} when no row of it can be read in
     */
    Job start(Caller caller, String id);

    /**
     * Gives the job up before it was started, and forgets its rows. Giving up what is not there does no harm.
     *
     * @param caller on whose behalf
     * @param id the job's id
     * @throws Refusal with {@code KW-OVERGANG} when it was started
     */
    void drop(Caller caller, String id);

    /**
     * Finds a job.
     *
     * @param caller on whose behalf
     * @param id the job's id
     * @return the job as it is now
     * @throws Refusal with {@code KW-NIET-GEVONDEN} when there is none
     */
    Job get(Caller caller, String id);

    /**
     * The last jobs, newest first.
     *
     * @param caller on whose behalf
     * @return at most 50 jobs
     */
    List<Job> latest(Caller caller);

    /**
     * The errors of a job.
     *
     * @param caller on whose behalf
     * @param id the job's id
     * @return at most 10,000 errors in order of the file
     */
    List<RowError> errors(Caller caller, String id);

    /** What a file holds. */
    enum Kind implements Labelled {
        /** Places. */
        PLACES("PLEKKEN", "Plekken"),
        /** Neighbourhoods. */
        NEIGHBOURHOODS("BUURTEN", "Buurten"),
        /** Residents. */
        RESIDENTS("INWONERS", "Inwoners"),
        /** Activities. */
        ACTIVITIES("ACTIVITEITEN", "Activiteiten");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** How far a job is. */
    enum State implements Labelled {
        /** Looked at; nothing has changed. */
        CHECKED("BEKEKEN", "bekeken, nog niet ingelezen"),
        /** Being read in. */
        RUNNING("BEZIG", "bezig"),
        /** Read in. */
        DONE("KLAAR", "klaar"),
        /** Stopped; what to do is in the job's message. */
        FAILED("MISLUKT", "mislukt");

        private final String code;
        private final String label;

        State(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * A file on its way in.
     *
     * @param id the job's id
     * @param fileName the name of the file
     * @param kind what it holds
     * @param state how far it is
     * @param columns every column of the file
     * @param rows how many rows it has
     * @param done how many rows were handled
     * @param added how many are new (before the start: would be)
     * @param changed how many differ from what was kept (before the start: would)
     * @param same how many are as they were
     * @param wrong how many rows have an error and are left out
     * @param message what is good to know, in Dutch: what went wrong, or what was done besides; or null
     * @param at when it was offered
     * @param by the name of who offered it
     */
    record Job(
            String id,
            String fileName,
            Kind kind,
            State state,
            List<Column> columns,
            int rows,
            int done,
            int added,
            int changed,
            int same,
            int wrong,
            @Nullable String message,
            Instant at,
            String by) {
        /** Copies the columns. */
        public Job {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a file.
     *
     * @param name as in the file, shortened to 80 characters
     * @param becomes the label of the field that it fills; null when the column is left out
     * @param why why it is left out, in Dutch; null when it is used
     * @param example the value in the first row, shortened to 80 characters; null when it is empty, when the column is left out, or
     *     when the file has been read in
     */
    record Column(
            String name,
            @Nullable String becomes,
            @Nullable String why,
            @Nullable String example) {}

    /**
     * What is wrong with a row.
     *
     * @param line the line in the file, 1 for the first; for GeoJSON the feature, 1 for the first
     * @param column the column's name, or null when the whole row is wrong
     * @param sentence what to do, in Dutch
     * @param leftOut whether the whole row is left out; if not, only the value in this column is
     */
    record RowError(int line, @Nullable String column, String sentence, boolean leftOut) {}
}
