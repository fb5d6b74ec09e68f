package nl.kwartier.community.internal.imports;

import java.util.Arrays;

/** Many numbers, of which those that occur more than once are asked for. Eight bytes each. */
final class Numbers {
    private long[] kept = new long[1_024];
    private int size;

    void add(long number) {
        if (size == kept.length) {
            kept = Arrays.copyOf(kept, size * 2);
        }
        kept[size++] = number;
    }

    /** The numbers that occur more than once, in order. Empties this. */
    long[] repeated() {
        Arrays.sort(kept, 0, size);
        int found = 0;
        for (int i = 1; i < size; i++) {
            boolean again = kept[i] == kept[i - 1];
            if (again && (found == 0 || kept[found - 1] != kept[i])) {
                kept[found++] = kept[i];
            }
        }
        var repeated = Arrays.copyOf(kept, found);
        kept = new long[0];
        size = 0;
        return repeated;
    }
}
