package nl.kwartier.community.internal.versions;

import java.util.Map;

/** Turns details into values by their Dutch name and back. What is unknown has no entry. */
public interface Codec<D> {
    /** The values: texts, whole numbers, numbers, flags, and lists of texts. */
    Map<String, Object> values(D details);

    /** The details. */
    D details(Values values);
}
