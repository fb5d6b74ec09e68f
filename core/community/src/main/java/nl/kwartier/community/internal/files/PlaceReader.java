package nl.kwartier.community.internal.files;

import static nl.kwartier.community.internal.files.PlaceFields.*;

import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.Postcode;
import org.jspecify.annotations.Nullable;

/** Makes places of rows. A point of GeoJSON counts where there are no columns for latitude and longitude. */
public final class PlaceReader {
    private final Columns columns;

    /** Reads by these columns. */
    public PlaceReader(Columns columns) {
        this.columns = columns;
    }

    /** Reads a row. */
    public Reading<PlaceDetails> read(FileRow row) {
        var problems = columns.check(row);
        return problems.reading(() -> details(new Cells(columns, row, problems)));
    }

    private static PlaceDetails details(Cells cells) {
        String name = cells.text(NAME);
        if (name == null) {
            throw new InvalidValue("Deze plek heeft geen naam. Vul een naam in.");
        }
        return new PlaceDetails(
                name,
                cells.text(KIND),
                cells.map(FORMAL, Values::flag),
                address(cells),
                coordinates(cells),
                cells.text(NEIGHBOURHOOD),
                cells.list(ACCESSIBILITY),
                cells.text(OPENING_HOURS),
                cells.text(CONTACT),
                cells.map(CAPACITY, Values::whole),
                cells.text(ID));
    }

    private static Address address(Cells cells) {
        @Nullable Postcode postcode = cells.map(POSTCODE, Postcode::of);
        return new Address(
                cells.text(STREET),
                Values.houseNumber(cells.text(NUMBER), cells.text(LETTER), cells.text(ADDITION)),
                postcode,
                cells.text(TOWN));
    }

    private static @Nullable Coordinates coordinates(Cells cells) {
        Double latitude = cells.map(LATITUDE, Values::latitude);
        Double longitude = cells.map(LONGITUDE, Values::longitude);
        if (latitude != null && longitude != null) {
            return new Coordinates(latitude, longitude);
        }
        if (latitude != null || longitude != null) {
            throw new InvalidValue(
                    "De breedtegraad of de lengtegraad ontbreekt. Vul ze allebei in, of geen van beide.");
        }
        var geometry = cells.row().geometry();
        return geometry != null && Geometry.isPoint(geometry) ? Geometry.point(geometry) : null;
    }
}
