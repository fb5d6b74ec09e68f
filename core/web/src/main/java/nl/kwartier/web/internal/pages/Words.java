package nl.kwartier.web.internal.pages;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that people type with commas between the words. */
public final class Words {
    private Words() {}

    /** {@code rolstoel, ringleiding} as a list; empty for nothing. */
    public static List<String> split(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[,;]", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** A list as people type it; null for an empty list. */
    public static @Nullable String join(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }
}
