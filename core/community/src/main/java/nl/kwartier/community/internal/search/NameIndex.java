package nl.kwartier.community.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        var old = before == null ? null : NameWords.of(before);
        var fresh = after == null ? null : NameWords.of(after);
        if (old != null && old.equals(fresh)) {
            return;
        }
        if (old != null) {
            unit.runAll(
                    "DELETE FROM {name_token} WHERE token = ? AND name = ? AND resident_id = ?", rows(old, residentId));
        }
        if (fresh != null) {
            unit.runAll(
                    "INSERT INTO {name_token} (token, name, resident_id) VALUES (?, ?, ?)", rows(fresh, residentId));
            keepNew(unit, fresh.tokens());
        }
    }

    private static List<@Nullable Object[]> rows(NameWords words, String residentId) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (String token : words.tokens()) {
            rows.add(new Object[] {token, words.all(), residentId});
        }
        return rows;
    }

    /** In one order for every unit, so that two units that add the same words do not wait for each other in a circle. */
    private void keepNew(Unit unit, Set<String> tokens) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (String token : new TreeSet<>(tokens)) {
            if (!vocabulary.has(token)) {
                rows.add(new Object[] {token});
            }
        }
        unit.runAll("INSERT INTO {name_word} (word) VALUES (?) ON CONFLICT DO NOTHING", rows);
    }
}
