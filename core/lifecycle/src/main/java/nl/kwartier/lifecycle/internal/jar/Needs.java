package nl.kwartier.lifecycle.internal.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.osgi.framework.VersionRange;

/**
 * What a programme finds around it, read from the headers by which the framework wires it.
 *
 * @param api the packages of Kwartier, by name
 * @param services of other programmes, by name
 */
public record Needs(List<ApiRange> api, List<ServiceNeed> services) {
    static final Needs NONE = new Needs(List.of(), List.of());

    private static final String KWARTIER = "nl.kwartier.";
    private static final Pattern OBJECT_CLASS = Pattern.compile("\\(objectClass=([\\w.$]+)\\)");

    /** Services of the core are described by the api, and those of the platform itself, such as its clock, by Java. */
    private static final Pattern PLATFORM = Pattern.compile("\\(objectClass=(nl\\.kwartier\\.api|java)\\.");

    /** Copies the lists. */
    public Needs {
        api = List.copyOf(api);
        services = List.copyOf(services);
    }

    /** Whether a filter asks for a service of Kwartier itself. Some are registered by code, so that no manifest speaks of them. */
    public static boolean ofKwartier(String filter) {
        return PLATFORM.matcher(filter).find();
    }

    static Needs of(Attributes manifest) throws Unfit {
        return new Needs(api(manifest), services(manifest));
    }

    private static List<ApiRange> api(Attributes manifest) throws Unfit {
        var ranges = new ArrayList<ApiRange>();
        for (Clause imported : Headers.clauses(manifest, Constants.IMPORT_PACKAGE)) {
            for (String name : imported.path().split(";", -1)) {
                if (name.startsWith(KWARTIER)) {
                    ranges.add(new ApiRange(name, range(imported.attribute(Constants.VERSION_ATTRIBUTE))));
                }
            }
        }
        return ranges;
    }

    private static VersionRange range(String text) throws Unfit {
        try {
            return new VersionRange(text.isEmpty() ? "0" : text);
        } catch (IllegalArgumentException e) {
            throw Unfit.forGood(FileReasons.unreadableHeader(Constants.IMPORT_PACKAGE, text));
        }
    }

    private static List<ServiceNeed> services(Attributes manifest) throws Unfit {
        Map<String, Boolean> optional = new TreeMap<>();
        for (Clause required : Headers.clauses(manifest, Constants.REQUIRE_CAPABILITY)) {
            service(required)
                    .ifPresent(name -> optional.merge(
                            name,
                            "optional".equals(required.directives().get(Constants.RESOLUTION_DIRECTIVE)),
                            Boolean::logicalAnd));
        }
        return optional.entrySet().stream()
                .map(entry -> new ServiceNeed(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<String> service(Clause required) {
        if (!required.path().equals("osgi.service")) {
            return Optional.empty();
        }
        String filter = required.directives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        var name = OBJECT_CLASS.matcher(filter);
        return name.find() && !ofKwartier(filter) ? Optional.of(name.group(1)) : Optional.empty();
    }
}
