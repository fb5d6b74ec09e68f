package nl.kwartier.lifecycle.internal.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwartier.lifecycle.internal.jar.Needs;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.osgi.resource.Wiring;
import org.osgi.service.resolver.HostedCapability;
import org.osgi.service.resolver.ResolveContext;

/** What the resolver may use: what runs here first, and only for what must be met what the catalogues have. */
final class Trial extends ResolveContext {
    private static final String IDENTITY = "osgi.identity";
    private static final String SERVICE = "osgi.service";

    private final Indexed wanted;
    private final Map<Resource, Wiring> running = new HashMap<>();
    private final List<Capability> present = new ArrayList<>();
    private final List<Capability> obtainable;

    /** The present version of the wanted programme would go, and other versions of it would not come. */
    Trial(Bundle[] bundles, Indexed wanted, List<Indexed> catalogues) {
        this.wanted = wanted;
        Object name = wanted.attributes(IDENTITY).getOrDefault(IDENTITY, "");
        for (Bundle bundle : bundles) {
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (wiring != null && !name.equals(bundle.getSymbolicName())) {
                running.put(wiring.getResource(), wiring);
                present.addAll(wiring.getResourceCapabilities(null));
            }
        }
        this.obtainable = Stream.concat(
                        Stream.of(wanted),
                        catalogues.stream()
                                .filter(other ->
                                        !name.equals(other.attributes(IDENTITY).get(IDENTITY))))
                .flatMap(resource -> resource.getCapabilities(null).stream())
                .toList();
    }

    List<Capability> present() {
        return present;
    }

    @Override
    public Collection<Resource> getMandatoryResources() {
        return List.of(wanted);
    }

    @Override
    public List<Capability> findProviders(Requirement requirement) {
        Stream<Capability> candidates =
                optional(requirement) ? present.stream() : Stream.concat(present.stream(), obtainable.stream());
        return new ArrayList<>(
                candidates.filter(capability -> meets(capability, requirement)).toList());
    }

    private static boolean meets(Capability capability, Requirement requirement) {
        String filter = requirement.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE);
        try {
            return capability.getNamespace().equals(requirement.getNamespace())
                    && (filter == null || FrameworkUtil.createFilter(filter).matches(capability.getAttributes()));
        } catch (InvalidSyntaxException unreadable) {
            return false;
        }
    }

    @Override
    public int insertHostedCapability(List<Capability> capabilities, HostedCapability hosted) {
        capabilities.add(hosted);
        return capabilities.size() - 1;
    }

    /** A service of another programme counts as well, although the framework itself would start without it. */
    @Override
    public boolean isEffective(Requirement requirement) {
        String effective = requirement
                .getDirectives()
                .getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE);
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        return effective.equals(Namespace.EFFECTIVE_RESOLVE)
                || (requirement.getNamespace().equals(SERVICE) && !Needs.ofKwartier(filter));
    }

    static boolean optional(Requirement requirement) {
        return Namespace.RESOLUTION_OPTIONAL.equals(
                requirement.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
    }

    @Override
    public Map<Resource, Wiring> getWirings() {
        return running;
    }
}
