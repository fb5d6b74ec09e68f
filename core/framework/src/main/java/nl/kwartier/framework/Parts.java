package nl.kwartier.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** How the components of Kwartier's own bundles are doing, for a start that does not get on. */
public final class Parts {
    private final ServiceComponentRuntime runtime;
    private final List<Bundle> bundles;

    Parts(ServiceComponentRuntime runtime, List<Bundle> bundles) {
        this.runtime = runtime;
        this.bundles = bundles;
    }

    /**
     * The name of a part that broke while it was being made.
     *
     * @return its name; nothing when none broke
     */
    public Optional<String> broken() {
        return configurations()
                .filter(part -> part.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
                .map(part -> part.description.name)
                .findFirst();
    }

    /**
     * Who waits for whom.
     *
     * @return a Dutch line for each part that waits for a service that is not there
     */
    public List<String> waiting() {
        return configurations()
                .flatMap(part -> Stream.of(part.unsatisfiedReferences).map(missing -> line(part.description, missing)))
                .distinct()
                .toList();
    }

    private static String line(ComponentDescriptionDTO part, UnsatisfiedReferenceDTO missing) {
        String service = Stream.of(part.references)
                .filter(reference -> reference.name.equals(missing.name))
                .map(Parts::wanted)
                .findFirst()
                .orElse(missing.name);
        return part.name + " wacht op " + service;
    }

    private static String wanted(ReferenceDTO reference) {
        return reference.target == null ? reference.interfaceName : reference.interfaceName + " " + reference.target;
    }

    private Stream<ComponentConfigurationDTO> configurations() {
        return bundles.stream()
                .flatMap(bundle -> runtime.getComponentDescriptionDTOs(bundle).stream())
                .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream());
    }
}
