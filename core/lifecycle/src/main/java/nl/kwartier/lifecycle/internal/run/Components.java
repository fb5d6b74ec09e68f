package nl.kwartier.lifecycle.internal.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** What the component runtime knows about a bundle whose service did not come. */
final class Components {
    private Components() {}

    /** Says of each component why it is not there: what it still needs, or the exception that it threw. */
    static String complaints(BundleContext context, Bundle bundle) {
        String complaints = configurations(context, bundle).stream()
                .flatMap(Components::complaints)
                .collect(Collectors.joining("\n"));
        return complaints.isEmpty() ? "geen component nl.kwartier.spi.Programme" : complaints;
    }

    /** What the first component that broke threw, with its stack trace. */
    static Optional<String> failure(BundleContext context, Bundle bundle) {
        return configurations(context, bundle).stream()
                .flatMap(component -> Stream.ofNullable(component.failure))
                .findFirst();
    }

    private static List<ComponentConfigurationDTO> configurations(BundleContext context, Bundle bundle) {
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = reference == null ? null : context.getService(reference);
        if (runtime == null) {
            return List.of();
        }
        try {
            return runtime.getComponentDescriptionDTOs(bundle).stream()
                    .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream())
                    .toList();
        } finally {
            context.ungetService(reference);
        }
    }

    private static Stream<String> complaints(ComponentConfigurationDTO component) {
        Stream<String> needs = Arrays.stream(component.unsatisfiedReferences)
                .map(reference -> component.description.name + " wacht op " + reference.name);
        Stream<String> failure = component.failure == null
                ? Stream.empty()
                : component.failure.lines().filter(line -> !line.startsWith("\t"));
        return Stream.concat(needs, failure);
    }
}
