package nl.kwartier.testkit.internal.conformance;

import java.util.List;
import java.util.regex.Pattern;
import nl.kwartier.api.web.Route;

/**
 * Where a route is.
 *
 * @param kind what it is
 * @param method its method
 * @param path from the root, with its variable parts between braces
 */
record Spot(Route.Kind kind, String method, String path) {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** An id that nobody has. */
    private static final String NOBODY = "01a20361-725c-7000-ad2e-0a19f2bab35e";

    static Spot of(String programme, Route route) {
        String prefix = (route.kind() == Route.Kind.API ? "/api/v1/" : "/") + programme;
        return new Spot(route.kind(), route.method(), route.path().equals("/") ? prefix : prefix + route.path());
    }

    boolean variable() {
        return path.contains("{");
    }

    boolean page() {
        return kind == Route.Kind.PAGE || kind == Route.Kind.FORM;
    }

    boolean form() {
        return kind == Route.Kind.FORM;
    }

    boolean changes() {
        return !method.equals("GET");
    }

    /** Whether an address is this route's; a longer fixed part of another route would come first. */
    boolean matches(String address) {
        return address.replaceAll("[?#].*", "").matches(expression());
    }

    private String expression() {
        List<String> fixed = List.of(VARIABLE.split(path, -1));
        return String.join("[^/]+", fixed.stream().map(Pattern::quote).toList());
    }

    /** An address of this route at which nothing is. */
    String nowhere() {
        return VARIABLE.matcher(path).replaceAll(NOBODY);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
