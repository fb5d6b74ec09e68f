package nl.kwartier.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, read by keyset: the next part starts after the last row of this one, however many rows came or went.
 *
 * @param <T> what is listed
 * @param items the rows, in order
 * @param next the cursor of the next part: opaque text that is safe in a URL and holds nothing about a person; null on the last part
 */
public record Slice<T>(List<T> items, @Nullable String next) {
    /** Copies the rows. */
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * The same slice with each row made into something else.
     *
     * @param <R> what the rows become
     * @param map makes one row
     * @return a slice with the same cursor
     */
    public <R> Slice<R> map(Function<? super T, ? extends R> map) {
        return new Slice<>(items.stream().<R>map(map).toList(), next);
    }
}
