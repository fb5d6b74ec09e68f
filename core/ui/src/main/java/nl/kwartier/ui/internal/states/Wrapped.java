package nl.kwartier.ui.internal.states;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A name in lines that fit a box. A word that is longer than a line goes on after a hyphen. */
final class Wrapped {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Wrapped() {}

    static List<String> lines(String name, int letters) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(name)) {
            String rest = word;
            while (rest.length() > letters) {
                if (!line.isEmpty()) {
                    lines.add(line);
                    line = "";
                }
                lines.add(rest.substring(0, letters - 1) + "-");
                rest = rest.substring(letters - 1);
            }
            String longer = line.isEmpty() ? rest : line + " " + rest;
            if (longer.length() > letters) {
                lines.add(line);
                longer = rest;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** The longest word, so that a box can be made as wide as it needs. */
    static int longestWord(String name) {
        int longest = 0;
        for (String word : words(name)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private static List<String> words(String name) {
        return SPACE.splitAsStream(name.strip()).toList();
    }
}
