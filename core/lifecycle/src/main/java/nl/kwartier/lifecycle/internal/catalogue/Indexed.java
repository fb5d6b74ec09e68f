package nl.kwartier.lifecycle.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** A bundle as the index of a catalogue describes it. Each is only equal to itself, as the resolver wants it. */
final class Indexed implements Resource {
    private final List<Capability> capabilities = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();

    void provides(String namespace, Map<String, String> directives, Map<String, Object> attributes) {
        capabilities.add(new Offered(this, namespace, Map.copyOf(directives), Map.copyOf(attributes)));
    }

    void requires(String namespace, Map<String, String> directives, Map<String, Object> attributes) {
        requirements.add(new Wanted(this, namespace, Map.copyOf(directives), Map.copyOf(attributes)));
    }

    @Override
    public List<Capability> getCapabilities(@Nullable String namespace) {
        return capabilities.stream()
                .filter(one -> namespace == null || namespace.equals(one.getNamespace()))
                .toList();
    }

    @Override
    public List<Requirement> getRequirements(@Nullable String namespace) {
        return requirements.stream()
                .filter(one -> namespace == null || namespace.equals(one.getNamespace()))
                .toList();
    }

    /** The attributes of its first capability in a namespace; none when it has none. */
    Map<String, Object> attributes(String namespace) {
        Optional<Capability> first = getCapabilities(namespace).stream().findFirst();
        return first.map(Capability::getAttributes).orElse(Map.of());
    }

    /** What people call it: its title when it is a programme, otherwise the name of the bundle. */
    String name() {
        Object bundle = attributes("osgi.identity").getOrDefault("osgi.identity", "");
        return String.valueOf(attributes("nl.kwartier.programma").getOrDefault("titel", bundle));
    }

    private static final class Offered implements Capability {
        private final Indexed resource;
        private final String namespace;
        private final Map<String, String> directives;
        private final Map<String, Object> attributes;

        Offered(Indexed resource, String namespace, Map<String, String> directives, Map<String, Object> attributes) {
            this.resource = resource;
            this.namespace = namespace;
            this.directives = directives;
            this.attributes = attributes;
        }

        @Override
        public String getNamespace() {
            return namespace;
        }

        @Override
        public Map<String, String> getDirectives() {
            return directives;
        }

        @Override
        public Map<String, Object> getAttributes() {
            return attributes;
        }

        @Override
        public Resource getResource() {
            return resource;
        }
    }

    private static final class Wanted implements Requirement {
        private final Indexed resource;
        private final String namespace;
        private final Map<String, String> directives;
        private final Map<String, Object> attributes;

        Wanted(Indexed resource, String namespace, Map<String, String> directives, Map<String, Object> attributes) {
            this.resource = resource;
            this.namespace = namespace;
            this.directives = directives;
            this.attributes = attributes;
        }

        @Override
        public String getNamespace() {
            return namespace;
        }

        @Override
        public Map<String, String> getDirectives() {
            return directives;
        }

        @Override
        public Map<String, Object> getAttributes() {
            return attributes;
        }

        @Override
        public Resource getResource() {
            return resource;
        }
    }
}
