package nl.kwartier.lifecycle.internal.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;

/** Finds the one thing that keeps a bundle from resolving, where the framework's own text names the whole chain. */
final class MissingRequirement {
    private static final Pattern NAME = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern FROM = Pattern.compile("\\(version>=([0-9.]+)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([0-9.]+)");
    private static final Pattern JAVA = Pattern.compile("\\(version=([0-9.]+)\\)");

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
        return bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                .filter(MissingRequirement::mandatory)
                .filter(missing::unmet)
                .map(requirement -> missing.reason(requirement, raw))
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

    private Reason reason(BundleRequirement requirement, String raw) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        String technical = requirement.getNamespace() + " " + filter + "\n" + raw;
        return switch (requirement.getNamespace()) {
            case PackageNamespace.PACKAGE_NAMESPACE -> packageReason(filter, technical);
            case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE ->
                RunReasons.javaTooOld(
                        first(JAVA, filter).orElse("van een andere soort"),
                        System.getProperty("java.specification.version"),
                        technical);
            default -> RunReasons.partMissing(requirement.getNamespace(), technical);
        };
    }

    private Reason packageReason(String filter, String technical) {
        String name = first(NAME, filter).orElse(filter);
        Optional<Version> present = newest(name);
        if (present.isEmpty() || !name.startsWith("nl.kwartier.")) {
            return RunReasons.partMissing(name, technical);
        }
        Version here = present.get();
        String asked = first(FROM, filter).orElse("0");
        if (here.compareTo(Version.parseVersion(asked)) < 0) {
            return RunReasons.apiTooOld(name, brief(Version.parseVersion(asked)), brief(here), technical);
        }
        return first(BELOW, filter)
                .map(below -> RunReasons.apiTooNew(name, brief(Version.parseVersion(below)), brief(here), technical))
                .orElseGet(() -> RunReasons.partMissing(name, technical));
    }

    private Optional<Version> newest(String name) {
        return capabilities.stream()
                .filter(capability -> name.equals(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(capability -> capability.getAttributes().get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE))
                .filter(Version.class::isInstance)
                .map(Version.class::cast)
                .max(Version::compareTo);
    }

    private static String brief(Version version) {
        return version.getMajor() + "." + version.getMinor();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
