package nl.kwartier.community.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.store.Unit;
import org.jspecify.annotations.Nullable;

/** Keeps the words of names in the database, in the unit that changes the resident. */
public final class NameIndex {
    private final Vocabulary vocabulary;

    /** Keeps words, of which this vocabulary knows which are there already. */
    public NameIndex(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All words of a name as one folded text. */
    public static String text(PersonName name) {
        return NameWords.of(name).all();
    }

    /** Puts the words of one name in the place of another; null is no name. */
    public void replace(Unit unit, String residentId, @Nullable PersonName before, @Nullable PersonName after) {
        replaceAll(unit, List.of(new Renamed(residentId, before, after)));
    }

    /**
     * The same for many residents, with one statement for all. In one order for every unit, so that two units that add the same words
     * do not wait for each other in a circle.
     */
    public void replaceAll(Unit unit, List<Renamed> residents) {
        var gone = new ArrayList<@Nullable Object[]>();
        var come = new TreeMap<String, List<@Nullable Object[]>>();
        for (Renamed resident : residents) {
            var old = resident.before() == null ? null : NameWords.of(resident.before());
            var fresh = resident.after() == null ? null : NameWords.of(resident.after());
            if (old != null && !old.equals(fresh)) {
                gone.addAll(rows(old, resident.residentId()));
            }
            if (fresh != null && !fresh.equals(old)) {
                rows(fresh, resident.residentId())
                        .forEach(row -> come.computeIfAbsent((String) row[0], token -> new ArrayList<>())
                                .add(row));
            }
        }
        unit.runAll("DELETE FROM {name_token} WHERE token = ? AND name = ? AND resident_id = ?", gone);
        unit.runAll(
                "INSERT INTO {name_token} (token, name, resident_id) VALUES (?, ?, ?)",
                come.values().stream().flatMap(List::stream).toList());
        keepNew(unit, come.keySet());
    }

    private static List<@Nullable Object[]> rows(NameWords words, String residentId) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (String token : words.tokens()) {
            rows.add(new Object[] {token, words.all(), residentId});
        }
        return rows;
    }

    private void keepNew(Unit unit, Set<String> tokens) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (String token : tokens) {
            if (!vocabulary.has(token)) {
                rows.add(new Object[] {token});
            }
        }
        unit.runAll("INSERT INTO {name_word} (word) VALUES (?) ON CONFLICT DO NOTHING", rows);
    }

    /**
     * A resident whose name changed.
     *
     * @param before the name it was; null for somebody new
     * @param after the name it is; null for somebody who is not to be found any more
     */
    public record Renamed(
            String residentId,
            @Nullable PersonName before,
            @Nullable PersonName after) {}
}
