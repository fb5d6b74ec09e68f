package nl.kwartier.community.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import nl.kwartier.community.internal.imports.Matches.Match;
import nl.kwartier.community.internal.imports.RegisterIntake.OfferedRow;
import nl.kwartier.community.internal.versions.Batch.Put;
import nl.kwartier.community.internal.versions.Kept;
import org.jspecify.annotations.Nullable;

/** Some rows of what has versions, held against what is kept. */
final class RegisterChunk<D> implements Intake.Chunk {
    private final Sort<D> sort;
    private final List<OfferedRow<D>> rows;
    private final List<RowError> unreadable;
    private final int leftOut;

    /**
     * Holds rows.
     *
     * @param unreadable what is wrong with the rows that are not among these
     * @param leftOut how many those are
     */
    RegisterChunk(Sort<D> sort, List<OfferedRow<D>> rows, List<RowError> unreadable, int leftOut) {
        this.sort = sort;
        this.rows = rows;
        this.unreadable = unreadable;
        this.leftOut = leftOut;
    }

    @Override
    public Intake.Result compare(Reader reader) {
        return new Comparison(reader).result();
    }

    @Override
    public Intake.Result take(Unit unit, Caller caller) {
        var comparison = new Comparison(unit);
        sort.batch().put(unit, caller, comparison.puts);
        Matches.keep(unit, comparison.fresh);
        return comparison.result();
    }

    /** What each row would do. */
    private final class Comparison {
        private final List<Put<D>> puts = new ArrayList<>();
        private final Map<Long, Match> fresh = new HashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private final List<RowError> errors = new ArrayList<>(unreadable);
        private Tally tally = new Tally(0, 0, 0, leftOut);

        Comparison(Reader reader) {
            var matches = Matches.find(
                    reader, rows.stream().map(row -> row.stored().key()).toList());
            var open = new ArrayList<OfferedRow<D>>();
            for (var row : rows) {
                var match = matches.get(row.stored().key());
                if (match != null && match.content() == row.content()) {
                    tally = tally.plus(new Tally(0, 0, 1, 0));
                } else {
                    open.add(row);
                }
            }
            var counterparts = Counterparts.find(sort, reader, open, matches);
            open.forEach(row -> compare(row, counterparts.of(row)));
        }

        private void compare(OfferedRow<D> row, @Nullable Kept<D> there) {
            if (there == null) {
                String id = Ids.next();
                puts.add(new Put<>(id, null, row.details()));
                done(row, id, new Tally(1, 0, 0, 0));
            } else if (row.identity().own() != null && !sort.plausible(there.details(), row.details())) {
                wrong(
                        row,
                        "‘" + row.identity().own() + "’ hoort in Kwartier bij iets anders dan " + sort.noun()
                                + ". Kijk of het kenmerk klopt.");
            } else if (lines.putIfAbsent(there.id(), row.line()) != null) {
                wrong(
                        row,
                        "Deze regel gaat over hetzelfde als regel " + lines.get(there.id())
                                + ". Maak er één regel van.");
            } else {
                change(row, there);
            }
        }

        private void change(OfferedRow<D> row, Kept<D> there) {
            D merged = sort.merged(there.details(), row.details(), row.stored().row());
            if (there.removed() || merged.equals(there.details())) {
                done(row, there.id(), new Tally(0, 0, 1, 0));
            } else {
                puts.add(new Put<>(there.id(), there, merged));
                done(row, there.id(), new Tally(0, 1, 0, 0));
            }
        }

        private void done(OfferedRow<D> row, String id, Tally one) {
            fresh.put(row.stored().key(), new Match(id, row.content()));
            tally = tally.plus(one);
        }

        private void wrong(OfferedRow<D> row, String sentence) {
            errors.add(Problems.error(row.line(), sentence));
            tally = tally.plus(new Tally(0, 0, 0, 1));
        }

        Intake.Result result() {
            return new Intake.Result(tally, errors);
        }
    }
}
