package nl.kwartier.community.internal.versions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns details into values by their Dutch name and back. */
public interface Codec<D> {
    /** The values of all fields: texts, whole numbers, numbers, flags, lists of texts, and null for what is unknown. */
    Map<String, @Nullable Object> values(D details);

    /** The values by the names that a form has for them, for whoever has to compare two versions. */
    default Map<String, @Nullable Object> shown(D details) {
        return values(details);
    }

    /** The details. */
    D details(Values values);
}
