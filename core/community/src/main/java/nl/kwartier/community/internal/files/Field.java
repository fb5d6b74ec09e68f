package nl.kwartier.community.internal.files;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something that a column of a file can fill.
 *
 * @param label the words on the screen
 * @param names the names that a column may have, the best first, {@linkplain Columns#folded folded}
 * @param check is given one value that is not empty and throws {@code InvalidValue} when it is wrong
 * @param dispensable whether a row is taken in without this value when it is wrong, so that one odd value does not lose a person
 */
public record Field(String label, List<String> names, Consumer<String> check, boolean dispensable) {
    static Field of(String label, Consumer<String> check, String... names) {
        return new Field(label, List.of(names), check, false);
    }

    /** A field whose value is checked with the row as a whole. */
    static Field text(String label, String... names) {
        return of(label, value -> {}, names);
    }

    Field orLeftOut() {
        return new Field(label, names, check, true);
    }

    /** Every row asks for every field, and a text remembers its hash. */
    @Override
    public int hashCode() {
        return label.hashCode();
    }
}
