package nl.kwartier.community.internal.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Values for {@code IN (…)}, repeated up to a power of two, so that the database prepares few texts. */
public final class InList {
    private InList() {}

    public static <T> List<T> of(Collection<T> values) {
        var padded = new ArrayList<>(new LinkedHashSet<>(values));
        int size = padded.isEmpty() ? 0 : Integer.highestOneBit(padded.size() * 2 - 1);
        while (padded.size() < size) {
            padded.add(padded.get(0));
        }
        return padded;
    }

    public static String marks(Collection<?> values) {
        return "?, ".repeat(values.size() - 1) + "?";
    }
}
