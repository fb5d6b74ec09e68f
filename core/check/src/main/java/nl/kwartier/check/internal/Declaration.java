package nl.kwartier.check.internal;

import aQute.bnd.osgi.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Purpose;

/**
 * One annotation of the descriptor.
 *
 * @param annotation its simple name
 * @param values by attribute, as the manifest writes them
 */
record Declaration(String annotation, Map<String, String> values) {
    static final String PACKAGE = "nl.kwartier.spi.descriptor.";

    /** The declaration itself, or each of those inside when it is the container that the compiler writes for several. */
    static Stream<Declaration> of(Annotation annotation) {
        String name = annotation.getName().getFQN().substring(PACKAGE.length());
        Object[] inside = annotation.get("value") instanceof Object[] several ? several : new Object[0];
        return inside.length == 0
                ? Stream.of(new Declaration(name, values(annotation)))
                : Arrays.stream(inside).map(Annotation.class::cast).flatMap(Declaration::of);
    }

    private static Map<String, String> values(Annotation annotation) {
        return annotation.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> text(entry.getValue())));
    }

    private static String text(Object value) {
        List<Object> parts = value instanceof Object[] several ? Arrays.asList(several) : List.of(value);
        return parts.stream().map(part -> code(part.toString())).collect(Collectors.joining(","));
    }

    /** A constant by its Dutch code, as in the manifest; other text as it is. */
    private static String code(String text) {
        return Stream.concat(Arrays.stream(Purpose.values()), Arrays.stream(DataLabel.values()))
                .filter(constant -> constant.name().equals(text))
                .map(constant -> constant instanceof Purpose purpose ? purpose.code() : ((DataLabel) constant).code())
                .findFirst()
                .orElse(text);
    }
}
