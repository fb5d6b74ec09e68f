package nl.kwartier.web.internal.shape;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwartier.api.web.Upload;

/**
 * What came in with a form.
 *
 * @param texts the values by field
 * @param uploads the files by field
 */
public record FormValues(Map<String, List<String>> texts, Map<String, Upload> uploads) {
    /** Nothing. */
    public static final FormValues NONE = new FormValues(Map.of(), Map.of());

    /** Fields of the platform itself, which belong to no record. */
    private static final Set<String> OWN = Set.of("csrf");

    /** The values of a field; empty when it did not come or was left empty. */
    public List<String> of(String name) {
        return texts.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    boolean own(String name) {
        return OWN.contains(name);
    }
}
