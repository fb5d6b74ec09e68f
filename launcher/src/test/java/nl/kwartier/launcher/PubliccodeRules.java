package nl.kwartier.launcher;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of the publiccode.yml standard, version 0.5 ({@code docs/standard/schema.core.rst} of publiccodeyml/publiccode.yml at tag
 * v0.5.0), as far as a file without its deprecated keys can break them.
 */
final class PubliccodeRules {
    private static final List<String> MANDATORY = List.of(
            "publiccodeYmlVersion",
            "name",
            "url",
            "platforms",
            "developmentStatus",
            "softwareType",
            "description",
            "legal/license",
            "maintenance/type",
            "localisation/localisationReady",
            "localisation/availableLanguages");
    private static final Set<String> TOP_LEVEL = Set.of(
            "publiccodeYmlVersion",
            "name",
            "applicationSuite",
            "url",
            "landingURL",
            "isBasedOn",
            "softwareVersion",
            "releaseDate",
            "logo",
            "platforms",
            "categories",
            "usedBy",
            "fundedBy",
            "roadmap",
            "developmentStatus",
            "softwareType",
            "organisation",
            "intendedAudience",
            "description",
            "legal",
            "maintenance",
            "localisation",
            "dependsOn");
    private static final Map<String, Set<String>> VALUES = Map.of(
            "publiccodeYmlVersion", Set.of("0.5", "0.5.0"),
            "developmentStatus", Set.of("concept", "development", "beta", "stable", "obsolete"),
            "softwareType",
                    Set.of(
                            "standalone/mobile",
                            "standalone/iot",
                            "standalone/desktop",
                            "standalone/web",
                            "standalone/backend",
                            "standalone/other",
                            "addon",
                            "library",
                            "configurationFiles"),
            "maintenance/type", Set.of("internal", "contract", "community", "none"));
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private final Map<?, ?> file;
    private final List<String> problems = new ArrayList<>();

    private PubliccodeRules(Map<?, ?> file) {
        this.file = file;
    }

    /** What the file does wrong, as sentences that name the key; empty when it keeps the standard. */
    static List<String> problems(Map<?, ?> file) {
        PubliccodeRules rules = new PubliccodeRules(file);
        rules.keys();
        rules.urls();
        rules.descriptions();
        rules.audience();
        rules.maintenance();
        rules.languages();
        rules.dependencies();
        return rules.problems;
    }

    private void keys() {
        MANDATORY.stream().filter(key -> isEmpty(at(key))).forEach(key -> problems.add(key + " is missing"));
        Set<Object> unknown = new TreeSet<>(file.keySet());
        unknown.removeAll(TOP_LEVEL);
        unknown.forEach(key -> problems.add(key + " is no key of the standard"));
        VALUES.forEach((key, allowed) -> check(allowed.contains(String.valueOf(at(key))), key + " is not allowed"));
        check(at("organisation") == null || !isEmpty(at("organisation/uri")), "organisation/uri is missing");
    }

    private void urls() {
        for (String key : List.of("url", "landingURL", "roadmap", "organisation/uri")) {
            Object value = at(key);
            check(value == null || URI.create(value.toString()).isAbsolute(), key + " is not a URL");
        }
    }

    private void descriptions() {
        if (!(at("description") instanceof Map<?, ?> byLanguage)) {
            return;
        }
        byLanguage.forEach((language, text) -> {
            check(language.toString().matches(LANGUAGE), "description/" + language + " is no language");
            length(language + "/shortDescription", 1, 150);
            length(language + "/longDescription", 150, 10_000);
        });
        check(
                byLanguage.keySet().stream()
                        .anyMatch(language -> !isEmpty(at("description/" + language + "/features"))),
                "features are missing");
    }

    private void length(String key, int least, int most) {
        Object text = at("description/" + key);
        int length = text == null ? 0 : text.toString().strip().length();
        check(length >= least && length <= most, key + " has " + length + " characters");
    }

    private void audience() {
        for (String key : List.of("countries", "unsupportedCountries")) {
            for (Object country : list("intendedAudience/" + key)) {
                check(Set.of(Locale.getISOCountries()).contains(country), key + ": " + country + " is no country");
            }
        }
        vocabulary("intendedAudience/scope", PubliccodeVocabulary.SCOPES);
        vocabulary("categories", PubliccodeVocabulary.CATEGORIES);
    }

    private void vocabulary(String key, Set<String> words) {
        for (Object word : list(key)) {
            check(words.contains(word), key + ": " + word + " is not in the vocabulary");
        }
    }

    private void maintenance() {
        String type = String.valueOf(at("maintenance/type"));
        List<?> contacts = list("maintenance/contacts");
        List<?> contractors = list("maintenance/contractors");
        check(
                !Set.of("internal", "community").contains(type) || !contacts.isEmpty(),
                "maintenance/contacts is missing");
        check(type.equals("contract") == !contractors.isEmpty(), "maintenance/contractors does not go with the type");
        named("maintenance/contacts", contacts, "name");
        named("maintenance/contractors", contractors, "name");
        named("maintenance/contractors", contractors, "until");
    }

    private void languages() {
        check(at("localisation/localisationReady") instanceof Boolean, "localisationReady is not true or false");
        for (Object language : list("localisation/availableLanguages")) {
            check(language.toString().matches(LANGUAGE), "availableLanguages: " + language + " is no language");
        }
    }

    private void dependencies() {
        for (String kind : List.of("open", "proprietary", "hardware")) {
            named("dependsOn/" + kind, list("dependsOn/" + kind), "name");
        }
    }

    private void named(String key, List<?> items, String mandatory) {
        for (Object item : items) {
            check(
                    item instanceof Map<?, ?> named && !isEmpty(named.get(mandatory)),
                    key + " has an item without " + mandatory);
        }
    }

    private void check(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }

    private Object at(String path) {
        Object here = file;
        for (String step : path.split("/", -1)) {
            here = here instanceof Map<?, ?> section ? section.get(step) : null;
        }
        return here;
    }

    private List<?> list(String path) {
        return at(path) instanceof List<?> list ? list : List.of();
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || value.toString().isBlank()
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
