package nl.kwartier.community.internal.search;

import java.util.List;
import java.util.Set;

/** Compares a name with the words that were typed. */
final class Match {
    private static final int SAME = 4;
    private static final int STARTS = 2;
    private static final int ALIKE = 1;

    private final List<String> words;
    private final List<Set<String>> alike;

    /**
     * Compares with these words.
     *
     * @param alike for each word, what else counts as that word
     */
    Match(List<String> words, List<Set<String>> alike) {
        this.words = words;
        this.alike = alike;
    }

    /** How well a name, with spaces around each of its words, fits; 0 when a word is not in it. */
    int grade(String name) {
        int sum = 0;
        for (int i = 0; i < words.size(); i++) {
            int grade = grade(name, words.get(i), alike.get(i));
            if (grade == 0) {
                return 0;
            }
            sum += grade;
        }
        return sum;
    }

    private static int grade(String name, String word, Set<String> alike) {
        int at = name.indexOf(" " + word);
        if (at >= 0) {
            return name.contains(" " + word + " ") ? SAME : STARTS;
        }
        for (String other : alike) {
            if (name.contains(" " + other + " ")) {
                return ALIKE;
            }
        }
        return 0;
    }
}
