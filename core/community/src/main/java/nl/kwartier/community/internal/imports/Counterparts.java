package nl.kwartier.community.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.store.Reader;
import nl.kwartier.community.internal.imports.Matches.Match;
import nl.kwartier.community.internal.imports.RegisterIntake.OfferedRow;
import nl.kwartier.community.internal.versions.Kept;
import org.jspecify.annotations.Nullable;

/** What rows are about among what is kept: what they became before, or else what is the same as far as can be seen. */
final class Counterparts<D> {
    private final Map<Long, Kept<D>> found = new HashMap<>();

    private Counterparts() {}

    static <D> Counterparts<D> find(Sort<D> sort, Reader reader, List<OfferedRow<D>> rows, Map<Long, Match> matches) {
        var counterparts = new Counterparts<D>();
        var targets = rows.stream()
                .map(row -> matches.get(row.stored().key()))
                .filter(match -> match != null)
                .map(Match::target)
                .toList();
        var known = sort.batch().getAll(reader, targets);
        var unknown = new ArrayList<OfferedRow<D>>();
        for (var row : rows) {
            var match = matches.get(row.stored().key());
            var there = match == null ? null : known.get(match.target());
            if (there == null) {
                unknown.add(row);
            } else {
                counterparts.found.put(row.stored().key(), there);
            }
        }
        counterparts.findAlike(sort, reader, unknown);
        return counterparts;
    }

    /** What a row is about; null when it is new. */
    @Nullable Kept<D> of(OfferedRow<D> row) {
        return found.get(row.stored().key());
    }

    private void findAlike(Sort<D> sort, Reader reader, List<OfferedRow<D>> rows) {
        var byWho = new HashMap<String, List<Kept<D>>>();
        var byOwn = new HashMap<String, Kept<D>>();
        for (var kept :
                sort.alike(reader, rows.stream().map(OfferedRow::details).toList())) {
            byWho.computeIfAbsent(sort.identity(kept.details()).who(), who -> new ArrayList<>())
                    .add(kept);
            String own = sort.own(kept.details());
            if (own != null) {
                byOwn.putIfAbsent(own, kept);
            }
        }
        for (var row : rows) {
            var there = byOwn.get(row.identity().own());
            if (there == null) {
                there = pick(sort, row, byWho.getOrDefault(row.identity().who(), List.of()));
            }
            if (there != null) {
                sort.batch().seen(reader, there);
                found.put(row.stored().key(), there);
            }
        }
    }

    /** Somebody who is alone with his name and birthday, here and in the file, is himself also at another address. */
    private @Nullable Kept<D> pick(Sort<D> sort, OfferedRow<D> row, List<Kept<D>> alike) {
        int turn = row.stored().turn();
        var free = alike.stream().filter(kept -> mayBe(sort, row, kept)).toList();
        if (turn == 0 && free.size() == 1) {
            return free.get(0);
        }
        var same = free.stream()
                .filter(kept -> sort.identity(kept.details()).same(row.identity()))
                .toList();
        if (turn == 0) {
            return same.size() == 1 ? same.get(0) : null;
        }
        return same.size() < turn ? null : same.get(turn - 1);
    }

    /** What has another key in the municipality's own file is something else. */
    private boolean mayBe(Sort<D> sort, OfferedRow<D> row, Kept<D> kept) {
        String theirs = sort.own(kept.details());
        return theirs == null || row.identity().own() == null;
    }
}
