package nl.kwartier.community.internal.search;

import java.util.function.Consumer;

/** All words that are one typing error away: about 54 for each letter. */
final class Edits {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Edits() {}

    static void each(String word, Consumer<String> consumer) {
        for (int i = 0; i <= word.length(); i++) {
            String head = word.substring(0, i);
            String tail = word.substring(i);
            more(head, tail, consumer);
            if (!tail.isEmpty()) {
                less(head, tail, consumer);
            }
        }
    }

    private static void more(String head, String tail, Consumer<String> consumer) {
        for (int letter = 0; letter < LETTERS.length(); letter++) {
            consumer.accept(head + LETTERS.charAt(letter) + tail);
        }
    }

    private static void less(String head, String tail, Consumer<String> consumer) {
        String rest = tail.substring(1);
        consumer.accept(head + rest);
        for (int letter = 0; letter < LETTERS.length(); letter++) {
            if (LETTERS.charAt(letter) != tail.charAt(0)) {
                consumer.accept(head + LETTERS.charAt(letter) + rest);
            }
        }
        if (!rest.isEmpty() && rest.charAt(0) != tail.charAt(0)) {
            consumer.accept(head + rest.charAt(0) + tail.charAt(0) + rest.substring(1));
        }
    }
}
