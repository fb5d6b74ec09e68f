package nl.kwartier.community.internal.versions;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.community.internal.text.Folded;
import org.jspecify.annotations.Nullable;

/** What rows must meet. The texts are few, so that the database prepares each once. */
public record Conditions(String sql, List<Object> parameters) {
    /** Every row. */
    public static final Conditions NONE = new Conditions("", List.of());

    /** Words beyond this many say nothing more. */
    private static final int MOST_WORDS = 6;

    /** Copies the parameters. */
    public Conditions {
        parameters = List.copyOf(parameters);
    }

    /** And this column has this value; null asks nothing. */
    public Conditions equal(String column, @Nullable String value) {
        return value == null ? this : and(column + " = ?", value);
    }

    /** And the column {@code words} holds a word that starts with each of these. */
    public Conditions words(@Nullable String typed) {
        var result = this;
        var words = Folded.words(typed);
        if (words.isEmpty() && typed != null && !typed.isBlank()) {
            return new Conditions(sql + " AND 1 = 0", parameters);
        }
        for (String word : words.stream().limit(MOST_WORDS).toList()) {
            result = result.and("words LIKE ?", "% " + word + "%");
        }
        return result;
    }

    private Conditions and(String condition, Object parameter) {
        var more = new ArrayList<>(parameters);
        more.add(parameter);
        return new Conditions(sql + " AND " + condition, more);
    }
}
