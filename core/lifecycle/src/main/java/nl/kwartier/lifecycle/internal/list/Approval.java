package nl.kwartier.lifecycle.internal.list;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kwartier.api.lifecycle.Description;
import org.jspecify.annotations.Nullable;

/** What an administrator approved of a programme: each purpose with each kind of data, and each role. */
public record Approval(Set<String> items) {
    /** Copies the items. */
    public Approval {
        items = Set.copyOf(items);
    }

    /** All that a programme asks. */
    public static Approval of(Description description) {
        var items = new TreeSet<String>();
        for (var ask : description.asks()) {
            ask.labels().forEach(label -> items.add(ask.purpose().code() + " " + label.code()));
        }
        description.roles().forEach(role -> items.add("rol " + role.code()));
        return new Approval(items);
    }

    static @Nullable Approval of(@Nullable String text) {
        return text == null
                ? null
                : new Approval(text.lines().filter(line -> !line.isEmpty()).collect(Collectors.toSet()));
    }

    /** Whether all of another one is in this one. */
    public boolean covers(Approval asked) {
        return items.containsAll(asked.items);
    }

    String text() {
        return String.join("\n", new TreeSet<>(items));
    }
}
