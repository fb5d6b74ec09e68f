package nl.kwartier.community.internal.files;

import static nl.kwartier.community.internal.files.ResidentFields.*;

import java.util.List;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.community.ResidentDetails;
import org.jspecify.annotations.Nullable;

/** Makes residents of rows. */
public final class ResidentReader {
    private final Columns columns;

    /** Reads by these columns. */
    public ResidentReader(Columns columns) {
        this.columns = columns;
    }

    /** Reads a row. */
    public Reading<ResidentDetails> read(FileRow row) {
        var problems = columns.check(row);
        return problems.reading(() -> details(new Cells(columns, row, problems)));
    }

    private static ResidentDetails details(Cells cells) {
        return new ResidentDetails(
                name(cells),
                cells.map(BORN, Dates::partial),
                cells.map(DIED, Dates::partial),
                cells.map(MOVED_AWAY, Dates::whole),
                cells.list(LANGUAGES),
                reach(cells),
                address(cells),
                cells.text(NEIGHBOURHOOD),
                cells.map(ADDRESS_SECRET, Values::secret, false),
                cells.text(ADDRESSING_WISH));
    }

    private static PersonName name(Cells cells) {
        return new PersonName(
                cells.text(FIRST_NAMES),
                cells.text(CALL_NAME),
                cells.text(PREFIX),
                cells.text(SURNAME),
                cells.text(PARTNER_PREFIX),
                cells.text(PARTNER_SURNAME),
                cells.map(NAME_USE, Values::nameUse, NameUse.OWN));
    }

    private static Reach reach(Cells cells) {
        return new Reach(
                cells.map(WAYS, Values::ways, List.of()), cells.text(PHONE), cells.text(MAIL), cells.text(REACH_NOTE));
    }

    private static Address address(Cells cells) {
        @Nullable Postcode postcode = cells.map(POSTCODE, Postcode::of);
        return new Address(
                cells.text(STREET),
                Values.houseNumber(cells.text(NUMBER), cells.text(LETTER), cells.text(ADDITION)),
                postcode,
                cells.text(TOWN));
    }
}
