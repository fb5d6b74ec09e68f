package nl.kwartier.lifecycle.internal.jar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of an OSGi header, such as {@code PLANNING;labels="PLEK,PERSOON";waarom="…"}. The same path may come several times.
 *
 * @param path what stands before the first semicolon
 * @param attributes by name without its type
 * @param directives by name
 */
public record Clause(String path, Map<String, String> attributes, Map<String, String> directives) {
    /** Copies what it is given. */
    public Clause {
        attributes = Map.copyOf(attributes);
        directives = Map.copyOf(directives);
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "").strip();
    }

    /**
     * Takes a header apart.
     *
     * @throws IllegalArgumentException when a quote is not closed or a clause has no path
     */
    static List<Clause> parse(String header) {
        var clauses = new ArrayList<Clause>();
        for (String clause : split(header, ',')) {
            clauses.add(clause(clause));
        }
        return clauses;
    }

    private static Clause clause(String text) {
        var attributes = new LinkedHashMap<String, String>();
        var directives = new LinkedHashMap<String, String>();
        String path = "";
        for (String part : split(text, ';')) {
            int equals = outsideQuotes(part, '=', 0);
            if (equals < 0) {
                path = path.isEmpty() ? plain(part) : path + ";" + plain(part);
            } else if (equals > 0 && part.charAt(equals - 1) == ':') {
                directives.put(part.substring(0, equals - 1).strip(), plain(part.substring(equals + 1)));
            } else {
                attributes.put(name(part.substring(0, equals)), plain(part.substring(equals + 1)));
            }
        }
        if (path.isEmpty()) {
            throw new IllegalArgumentException("no path in: " + text);
        }
        return new Clause(path, attributes, directives);
    }

    private static String name(String withType) {
        int colon = withType.indexOf(':');
        return (colon < 0 ? withType : withType.substring(0, colon)).strip();
    }

    private static String plain(String quoted) {
        String text = quoted.strip();
        boolean quotes = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quotes ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
    }

    private static List<String> split(String text, char by) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = outsideQuotes(text, by, 0); at >= 0; at = outsideQuotes(text, by, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Where the character stands outside quotes, or -1. */
    private static int outsideQuotes(String text, char wanted, int from) {
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted && c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                return at;
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quote is not closed in: " + text);
        }
        return -1;
    }
}
