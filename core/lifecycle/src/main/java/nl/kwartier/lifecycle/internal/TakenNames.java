package nl.kwartier.lifecycle.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.lifecycle.ReservedNames;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The names that no programme may have: owners of the platform's own tables, what its parts reserve, and words with a meaning. */
final class TakenNames {
    /** What may stand in the place of an id: {@code --programmas geen}, the core itself, and the schema that PostgreSQL has by itself. */
    private static final Set<String> WORDS = Set.of("geen", "kern", "public");

    private final BundleContext context;

    TakenNames(BundleContext context) {
        this.context = context;
    }

    /** As they are at this moment, since parts of the platform come up one after the other. */
    Set<String> now() {
        var owners = Arrays.stream(context.getBundles())
                .map(bundle -> bundle.getHeaders("").get("Kwartier-Owner"))
                .filter(Objects::nonNull);
        var reserved = references().stream().flatMap(this::names);
        return Stream.of(WORDS.stream(), owners, reserved)
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Collection<ServiceReference<ReservedNames>> references() {
        try {
            return context.getServiceReferences(ReservedNames.class, null);
        } catch (InvalidSyntaxException noFilter) {
            throw new IllegalStateException(noFilter);
        }
    }

    private Stream<String> names(ServiceReference<ReservedNames> reference) {
        ReservedNames part = context.getService(reference);
        try {
            return part == null ? Stream.empty() : part.names().stream();
        } finally {
            context.ungetService(reference);
        }
    }
}
