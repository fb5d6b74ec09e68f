package nl.kwartier.community.internal.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Imports.Column;
import nl.kwartier.api.community.Imports.Kind;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.api.store.Store;
import nl.kwartier.community.internal.files.Columns;
import nl.kwartier.community.internal.files.DataFile;
import nl.kwartier.community.internal.files.FileRow;

/** One file that is offered: goes through it twice, puts its rows by, and tells what reading it in would do. */
final class Offer {
    private static final long LARGEST = 1L << 30;
    private static final long LARGEST_JSON = 20L << 20;
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_SHOWN = 80;

    private final Store store;
    private final Caller caller;
    private final String id;
    private final DataFile file;
    private final Columns columns;
    private final Intake intake;
    private final Keys keys;
    private final UsedColumns used;
    private final Problems inFile = new Problems();
    private final Problems inComparison = new Problems();
    private final WaitingRows waiting = new WaitingRows();
    private List<Column> described = List.of();
    private int parts;
    private int rows;
    private int unreadable;
    private Tally tally = Tally.NONE;

    /**
     * Opens a file.
     *
     * @throws Refusal with {@code KW-VELD} when it cannot be read or is not recognised, with {@code KW-TE-GROOT} when it is too large
     */
    Offer(Store store, Caller caller, String id, Path path, Intakes intakes) {
        this.store = store;
        this.caller = caller;
        this.id = id;
        file = open(path);
        columns = Columns.of(file);
        used = UsedColumns.of(columns);
        var names = used.of(file.columns());
        intake = intakes.of(Columns.as(columns.kind(), names), names);
        keys = new Keys(columns.kind());
    }

    /** Goes through the file. */
    Looked look() {
        try (var all = file.rows()) {
            for (var each = all.iterator(); each.hasNext(); rows++) {
                var row = each.next();
                described = rows == 0 ? columns.described(row) : described;
                survey(used.of(row));
            }
        }
        if (rows == 0) {
            throw empty();
        }
        keys.allSeen();
        try (var all = file.rows()) {
            all.map(used::of).forEach(this::put);
        }
        putBy();
        return new Looked(
                columns.kind(),
                shown(),
                used.of(file.columns()),
                rows,
                unreadable,
                tally,
                inFile.kept(),
                inComparison.kept());
    }

    private void survey(FileRow row) {
        var checked = intake.check(row);
        if (checked.identity() != null) {
            keys.seen(checked.identity());
        }
    }

    private void put(FileRow row) {
        var checked = intake.check(row);
        var identity = checked.identity();
        inFile.add(row.line(), checked.problems(), identity == null);
        if (identity == null || isRepeated(row, identity)) {
            unreadable++;
            return;
        }
        int turn = keys.turn(identity);
        waiting.add(intake.order(row), new StoredRow(keys.key(identity, turn), turn, row));
        if (waiting.size() == Parts.ordered(rows)) {
            putBy();
        }
    }

    private boolean isRepeated(FileRow row, Identity identity) {
        int earlier = keys.earlier(identity, row.line());
        if (earlier > 0) {
            inFile.add(Problems.error(
                    row.line(),
                    "‘" + identity.own() + "’ staat ook op regel " + earlier
                            + ". Geef elke regel een eigen kenmerk, of haal een van de twee weg."));
        }
        return earlier > 0;
    }

    private void putBy() {
        waiting.parts(Parts.size(rows)).forEach(this::putBy);
    }

    private void putBy(List<StoredRow> part) {
        int number = parts++;
        var packed = Packing.pack(part);
        var kept = store.writeLater(caller, unit -> Parts.add(unit, id, number, packed));
        var chunk = intake.prepare(caller, part);
        var result = store.read(caller, chunk::compare);
        store.settle(caller);
        kept.join();
        tally = tally.plus(result.tally());
        result.errors().forEach(inComparison::add);
    }

    private List<Column> shown() {
        var shown = new ArrayList<Column>();
        for (Column column : described) {
            String example = column.example();
            shown.add(new Column(
                    Shortened.to(LONGEST_SHOWN, column.name()),
                    column.becomes(),
                    column.why() == null ? null : Shortened.to(300, column.why()),
                    example == null ? null : Shortened.to(LONGEST_SHOWN, example)));
        }
        return shown;
    }

    private static DataFile open(Path path) {
        checkSize(path, LARGEST, "Dit bestand is te groot: hoogstens 1 GB. Splits het in delen.");
        if (DataFile.isJson(path)) {
            checkSize(
                    path,
                    LARGEST_JSON,
                    "Dit GeoJSON-bestand is te groot: hoogstens 20 MB. Exporteer de grenzen minder precies, of per gemeente.");
        }
        var file = DataFile.open(path);
        if (file.columns().isEmpty()) {
            throw empty();
        }
        if (file.columns().size() > MOST_COLUMNS) {
            throw DataFile.unreadable(
                    "Dit bestand heeft " + file.columns().size() + " kolommen. Kwartier leest hoogstens " + MOST_COLUMNS
                            + ". Haal de kolommen weg die niet nodig zijn.");
        }
        return file;
    }

    private static Refusal empty() {
        return DataFile.unreadable("Dit bestand heeft geen regels met gegevens. Kies een ander bestand.");
    }

    private static void checkSize(Path path, long most, String sentence) {
        try {
            if (Files.size(path) > most) {
                throw Refusal.of(ErrorCode.TOO_LARGE, sentence).at("bestand", sentence);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was seen in a file. */
    record Looked(
            Kind kind,
            List<Column> columns,
            List<String> used,
            int rows,
            int unreadable,
            Tally tally,
            List<RowError> inFile,
            List<RowError> inComparison) {}
}
