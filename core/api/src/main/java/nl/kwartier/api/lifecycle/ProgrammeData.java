package nl.kwartier.api.lifecycle;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import nl.kwartier.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** The data of a programme as a whole: how much there is, taking it out as files, and erasing it. */
@ProviderType
public interface ProgrammeData {
    /**
     * How much a programme keeps.
     *
     * @param id the programme's id
     * @return its tables; empty when it has none
     */
    Storage storage(String id);

    /**
     * What was entered since the last update, and would not be there after going back.
     *
     * @param id the programme's id
     * @return how many rows per table; empty when there is no version to go back to
     */
    Later later(String id);

    /**
     * Writes those rows as files: one CSV per table, zipped.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     * @param out where to; stays open
     * @throws IOException when writing fails
     */
    void exportLater(Caller caller, String id, OutputStream out) throws IOException;

    /**
     * Writes everything that a programme keeps as files: one CSV per table, zipped.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     * @param out where to; stays open
     * @throws IOException when writing fails
     */
    void export(Caller caller, String id, OutputStream out) throws IOException;

    /**
     * Erases everything that a programme keeps, also of its previous version, and forgets the programme. Only for one that was taken away.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     * @param typed its title as the person typed it, so that nobody erases by accident
     * @throws nl.kwartier.api.Refusal when the title is another one or the programme was not taken away
     */
    void erase(Caller caller, String id, String typed);

    /**
     * How much a programme keeps.
     *
     * @param bytes on the disk, about
     * @param tables its tables by name
     */
    record Storage(long bytes, List<Table> tables) {}

    /**
     * A table.
     *
     * @param name without the programme's own prefix
     * @param rows how many rows, about for large ones
     */
    record Table(String name, long rows) {}

    /**
     * What came after an update.
     *
     * @param since when the present version took over; the epoch when there was no update
     * @param tables the tables with rows that were entered, changed or removed since, each with how many
     */
    record Later(Instant since, List<Table> tables) {}
}
