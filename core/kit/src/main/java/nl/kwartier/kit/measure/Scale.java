package nl.kwartier.kit.measure;

import java.util.List;

/**
 * The answers from which somebody chooses: whole numbers, with or without words.
 *
 * @param least the first
 * @param most the last, more than {@code least}
 * @param words what each number means, from the first to the last; empty when the numbers say enough
 */
public record Scale(int least, int most, List<String> words) {
    /** Checks that every number has a word, or none has. */
    public Scale {
        words = List.copyOf(words);
        if (least < 0 || most <= least || most > 100) {
            throw new IllegalArgumentException(
                    "A scale has at least two answers, from 0 to 100: " + least + "–" + most);
        }
        if (!words.isEmpty() && words.size() != most - least + 1) {
            throw new IllegalArgumentException("A scale has a word for each answer or for none: " + words);
        }
    }

    /**
     * A scale of words, counted from 1.
     *
     * @param words at least two, from the first to the last
     * @return the scale
     */
    public static Scale of(String... words) {
        return new Scale(1, words.length, List.of(words));
    }

    /**
     * What an answer means.
     *
     * @param answer a number of the scale
     * @return the word, or the number itself
     */
    public String word(int answer) {
        return words.isEmpty() ? String.valueOf(answer) : words.get(answer - least);
    }

    boolean has(int answer) {
        return answer >= least && answer <= most;
    }
}
