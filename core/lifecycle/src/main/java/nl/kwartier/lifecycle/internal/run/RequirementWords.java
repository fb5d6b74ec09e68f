package nl.kwartier.lifecycle.internal.run;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;

/** Says of a requirement that nothing here meets what is missing, in words for an administrator. */
public final class RequirementWords {
    private static final Pattern NAME = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern SERVICE = Pattern.compile("\\(objectClass=([^)]+)\\)");
    private static final Pattern FROM = Pattern.compile("\\(version>=([0-9.]+)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([0-9.]+)");
    private static final Pattern JAVA = Pattern.compile("\\(version=([0-9.]+)\\)");

    private final Collection<? extends Capability> present;

    /**
     * Looks among what is here.
     *
     * @param present the capabilities that bundles here have
     */
    public RequirementWords(Collection<? extends Capability> present) {
        this.present = present;
    }

    /**
     * What is missing.
     *
     * @param raw the framework's own text; may be empty
     */
    public Reason of(Requirement requirement, String raw) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        String technical = requirement.getNamespace() + " " + filter + "\n" + raw;
        return switch (requirement.getNamespace()) {
            case PackageNamespace.PACKAGE_NAMESPACE -> packageReason(filter, technical);
            case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE ->
                RunReasons.javaTooOld(
                        first(JAVA, filter).orElse("van een andere soort"),
                        System.getProperty("java.specification.version"),
                        technical);
            default -> RunReasons.partMissing(first(SERVICE, filter).orElse(requirement.getNamespace()), technical);
        };
    }

    /** What to say when each part is here and they do not go together. */
    public static Reason doesNotFit(String raw) {
        return RunReasons.doesNotFit(raw);
    }

    private Reason packageReason(String filter, String technical) {
        String name = first(NAME, filter).orElse(filter);
        Optional<Version> newest = newest(name);
        if (newest.isEmpty() || !name.startsWith("nl.kwartier.")) {
            return RunReasons.partMissing(name, technical);
        }
        Version here = newest.get();
        String asked = first(FROM, filter).orElse("0");
        if (here.compareTo(Version.parseVersion(asked)) < 0) {
            return RunReasons.apiTooOld(name, brief(Version.parseVersion(asked)), brief(here), technical);
        }
        return first(BELOW, filter)
                .map(below -> RunReasons.apiTooNew(name, brief(Version.parseVersion(below)), brief(here), technical))
                .orElseGet(() -> RunReasons.partMissing(name, technical));
    }

    private Optional<Version> newest(String name) {
        return present.stream()
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
