package nl.kwartier.lifecycle.internal.run;

import java.util.Arrays;
import java.util.List;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;

/** Finds the one thing that keeps a bundle from resolving, where the framework's own text names the whole chain. */
final class MissingRequirement {
    private final List<BundleCapability> capabilities;

    private MissingRequirement(BundleContext context, Bundle bundle) {
        this.capabilities = Arrays.stream(context.getBundles())
                .filter(other -> other.getState() != Bundle.UNINSTALLED || other.equals(bundle))
                .map(other -> other.adapt(BundleRevision.class))
                .flatMap(revision -> revision.getDeclaredCapabilities(null).stream())
                .toList();
    }

    /**
     * Explains why a bundle does not resolve.
     *
     * @param raw the framework's own text
     */
    static Reason explain(BundleContext context, Bundle bundle, String raw) {
        return all(context, bundle, raw).stream().findFirst().orElseGet(() -> RunReasons.doesNotFit(raw));
    }

    /** Says of everything that a bundle needs and is not here what it is. */
    static List<Reason> all(BundleContext context, Bundle bundle) {
        return all(context, bundle, "");
    }

    private static List<Reason> all(BundleContext context, Bundle bundle, String raw) {
        var missing = new MissingRequirement(context, bundle);
        var words = new RequirementWords(missing.capabilities);
        return bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                .filter(MissingRequirement::mandatory)
                .filter(missing::unmet)
                .map(requirement -> words.of(requirement, raw))
                .toList();
    }

    private static boolean mandatory(BundleRequirement requirement) {
        var directives = requirement.getDirectives();
        String resolution =
                directives.getOrDefault(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE, Namespace.RESOLUTION_MANDATORY);
        String effective =
                directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE);
        return resolution.equals(Namespace.RESOLUTION_MANDATORY) && effective.equals(Namespace.EFFECTIVE_RESOLVE);
    }

    private boolean unmet(BundleRequirement requirement) {
        return capabilities.stream().noneMatch(requirement::matches);
    }
}
