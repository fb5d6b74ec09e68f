package nl.kwartier.api.store;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What an owner keeps, as a whole: how much it is, a copy of it to take away, what was entered since an update, and erasing it. For the
 * platform's own modules.
 */
@ProviderType
public interface OwnedData {
    /**
     * How much an owner keeps. Counts rows of tables up to some megabytes, and larger ones on SQLite; of a larger table on PostgreSQL it
     * gives what the database last estimated.
     *
     * @param owner a programme's id
     * @return nothing in any table for an owner that is new
     */
    Size size(String owner);

    /**
     * Writes all tables of an owner as a zip with one CSV file per table, as they are at one moment while writing goes on. A CSV file is
     * UTF-8 with a header row and commas (RFC 4180); null is an empty field and an empty text is {@code ""}; bytes are Base64; a
     * text that a spreadsheet would take for a formula gets an apostrophe before it. Rows go through one by one, in the order of the key.
     * That moment is held until the last row is written, so write to a file and not to somebody's connection.
     *
     * @param owner a programme's id
     * @param out where the zip goes; stays open
     * @return how many rows were written
     * @throws IOException when writing fails
     */
    long export(String owner, OutputStream out) throws IOException;

    /**
     * How much was entered, changed and removed since the current generation came in the place of the previous one: what going back leaves
     * behind. Compares the two by the keys of their tables, in the columns that both have. A column counts when the new version's
     * migrations had changed nothing in it, so that what only the migrations changed is not counted; rows that they
     * added or removed are. A table that only one of the two has counts as a whole. Takes up to a quarter of a minute for a million rows.
     *
     * @param owner a programme's id
     * @return only tables in which there is a difference; empty when there is no previous generation
     */
    List<Later> later(String owner);

    /**
     * Writes the rows that {@link #later} counts, as {@link #export} does. Each file begins with a column {@code wat}: {@code nieuw},
     * {@code gewijzigd} (the row as it is now) or {@code verwijderd} (the row as it was).
     *
     * @param owner a programme's id
     * @param out where the zip goes; stays open
     * @return how many rows were written
     * @throws IOException when writing fails
     */
    long exportLater(String owner, OutputStream out) throws IOException;

    /**
     * Waits until this node's listeners of an owner have taken in every event that was announced before this call. Going back by {@link
     * Generations#use} sets the listeners back to the moment of the update, so that nobody is resurrected: call this after the version
     * has started and before anybody sees its pages.
     *
     * @param owner a programme's id
     * @param atMost how long to wait
     * @return false when the time was over, such as when a listener keeps failing; true when there are no listeners
     */
    boolean caughtUp(String owner, Duration atMost);

    /**
     * Erases what an owner keeps, in every generation, with its history and with how far its listeners had come; then the owner can begin
     * anew. One commit decides, after which nothing of it can be reached; a crash before it erased nothing, and after it the next start
     * drops what is left. Events that the owner announced stay, since they hold ids only. Stop the owner's version on every node before.
     *
     * @param owner a programme's id
     * @throws Schemas.MigrationFailed when a generation is being built for this owner; nothing is erased
     */
    void erase(String owner);

    /**
     * How much there is.
     *
     * @param bytes what the tables and indexes of the current generation take on disk
     * @param kept the same of the previous generation, which is kept for going back; 0 when there is none
     * @param tables the tables of the current generation, by name
     */
    record Size(long bytes, long kept, List<TableSize> tables) {
        /** Copies the list. */
        public Size {
            tables = List.copyOf(tables);
        }

        /**
         * All rows together.
         *
         * @return the sum; an estimate when one of the tables is
         */
        public long rows() {
            return tables.stream().mapToLong(TableSize::rows).sum();
        }
    }

    /**
     * How much one table holds.
     *
     * @param table its name as the owner writes it
     * @param rows how many
     * @param estimated whether that is an estimate
     */
    record TableSize(String table, long rows, boolean estimated) {}

    /**
     * What one table would lose by going back.
     *
     * @param table its name as the owner writes it
     * @param added rows that were not there
     * @param changed rows that were different
     * @param removed rows that are no longer there
     */
    record Later(String table, long added, long changed, long removed) {
        /**
         * All three together.
         *
         * @return the sum
         */
        public long rows() {
            return added + changed + removed;
        }
    }
}
