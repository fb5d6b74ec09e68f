package nl.kwartier.community.internal.files;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param line the line on which it starts, 1 for the first; for GeoJSON the feature, 1 for the first
 * @param values one for each column of the file, without spaces around it; empty when unknown
 * @param geometry the GeoJSON geometry, or null
 * @param wrong what is wrong with the row as a whole, in Dutch, or null
 */
public record FileRow(
        int line,
        List<String> values,
        @Nullable JsonObject geometry,
        @Nullable String wrong) {
    /** Copies the values. */
    public FileRow {
        values = List.copyOf(values);
    }
}
