package nl.kwartier.kit.internal.desk;

import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kwartier.spi.descriptor.DeclaresRole;
import nl.kwartier.spi.descriptor.Keeps;
import nl.kwartier.spi.descriptor.ProgrammeDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * What a programme's class says about it.
 *
 * @param id the programme's id
 * @param title what people call it
 * @param about what it does for whom
 * @param icon the name of an icon
 * @param roles the labels of its roles by code
 * @param keeps how long participations are kept after their end; null when it does not say
 */
public record Described(
        String id,
        String title,
        String about,
        String icon,
        Map<String, String> roles,
        @Nullable Period keeps) {
    /**
     * Reads the annotations.
     *
     * @throws IllegalStateException when the class has no descriptor
     */
    public static Described of(Class<?> type) {
        ProgrammeDescriptor descriptor = type.getAnnotation(ProgrammeDescriptor.class);
        if (descriptor == null) {
            throw new IllegalStateException(type.getName() + " needs @ProgrammeDescriptor");
        }
        Map<String, String> roles = new LinkedHashMap<>();
        for (DeclaresRole role : type.getAnnotationsByType(DeclaresRole.class)) {
            roles.put(role.code(), role.label());
        }
        return new Described(
                descriptor.id(),
                descriptor.title(),
                descriptor.about(),
                descriptor.icon(),
                roles,
                Arrays.stream(type.getAnnotationsByType(Keeps.class))
                        .map(Keeps::period)
                        .map(Period::parse)
                        .findFirst()
                        .orElse(null));
    }
}
