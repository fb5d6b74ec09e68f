package nl.kwartier.kit.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Unit;
import org.jspecify.annotations.Nullable;

/** What participants answered to the programme's own questions, as texts by the Dutch name of the question. */
public final class Answers {
    private Answers() {}

    /**
     * The answers of one.
     *
     * @param reader reads the programme's rows
     * @param participation an id
     * @return answers by question; without those that were not given
     */
    public static Map<String, String> of(Reader reader, String participation) {
        return of(reader, List.of(participation)).getOrDefault(participation, Map.of());
    }

    /**
     * The answers of several, in one query.
     *
     * @param reader reads the programme's rows
     * @param participations at most 500 ids
     * @return answers by question, by participation
     */
    public static Map<String, Map<String, String>> of(Reader reader, Collection<String> participations) {
        if (participations.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<String, String>> found = new HashMap<>();
        String marks = String.join(", ", Collections.nCopies(participations.size(), "?"));
        reader.each(
                "SELECT participation, question, answer FROM {kit_answer} WHERE participation IN (" + marks + ")",
                row -> found.computeIfAbsent(row.text("participation"), one -> new HashMap<>())
                        .put(row.text("question"), row.text("answer")),
                participations.toArray());
        return found;
    }

    /**
     * Keeps the answers of one in place of those before.
     *
     * @param unit the unit
     * @param participation an id
     * @param answers answers by question; null for none
     */
    public static void keep(Unit unit, String participation, Map<String, @Nullable String> answers) {
        unit.run("DELETE FROM {kit_answer} WHERE participation = ?", participation);
        var rows = new ArrayList<@Nullable Object[]>();
        answers.forEach((question, answer) -> {
            if (answer != null) {
                rows.add(new Object[] {participation, question, answer});
            }
        });
        unit.runAll("INSERT INTO {kit_answer} (participation, question, answer) VALUES (?, ?, ?)", rows);
    }
}
