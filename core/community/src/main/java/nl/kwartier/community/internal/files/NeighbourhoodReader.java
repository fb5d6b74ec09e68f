package nl.kwartier.community.internal.files;

import static nl.kwartier.community.internal.files.NeighbourhoodFields.*;

import java.util.List;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.community.Neighbourhood;

/** Makes neighbourhoods of rows. Without a geometry the shape is empty. */
public final class NeighbourhoodReader {
    private final Columns columns;

    /** Reads by these columns. */
    public NeighbourhoodReader(Columns columns) {
        this.columns = columns;
    }

    /** Reads a row. */
    public Reading<Neighbourhood> read(FileRow row) {
        var problems = columns.check(row);
        return problems.reading(() -> neighbourhood(new Cells(columns, row, problems)));
    }

    private static Neighbourhood neighbourhood(Cells cells) {
        String code = cells.text(CODE);
        String name = cells.text(NAME);
        if (code == null || name == null) {
            throw new InvalidValue("Deze buurt heeft geen code of geen naam. Vul ze allebei in.");
        }
        var geometry = cells.row().geometry();
        return new Neighbourhood(
                code,
                name,
                cells.text(DISTRICT),
                cells.text(AREA),
                geometry == null ? List.of() : Geometry.polygons(geometry));
    }
}
