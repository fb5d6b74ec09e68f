package nl.kwartier.launcher.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer of the API. What is not there reads as empty, so that an older or newer Kwartier can be asked as well. */
final class Json {
    private final @Nullable Object value;

    private Json(@Nullable Object value) {
        this.value = value;
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException when it is no JSON
     */
    static Json parse(String text) {
        var reading = new Reading(text);
        Object value = reading.value();
        reading.end();
        return new Json(value);
    }

    /** What stands under a name. */
    Json get(String name) {
        return new Json(value instanceof Map<?, ?> map ? map.get(name) : null);
    }

    /** The parts of a list. */
    List<Json> list() {
        return value instanceof List<?> list ? list.stream().map(Json::new).toList() : List.of();
    }

    boolean present() {
        return value != null;
    }

    /** A text, number or flag as text; empty when it is not there. */
    String text() {
        return value == null ? "" : value.toString();
    }

    String text(String name) {
        return get(name).text();
    }

    boolean flag(String name) {
        return text(name).equals("true");
    }

    long number(String name) {
        return Optional.of(text(name))
                .filter(digits -> digits.matches("-?\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** A text as JSON. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ') {
                quoted.append(String.format("\\u%04x", (int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }

    /** One pass over a text. */
    private static final class Reading {
        private static final int DEEPEST = 100;

        private final String text;
        private int at;
        private int depth;

        Reading(String text) {
            this.text = text;
        }

        @Nullable Object value() {
            if (++depth > DEEPEST) {
                throw wrong();
            }
            char first = next();
            Object value = switch (first) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                default -> word();
            };
            depth--;
            return value;
        }

        private Map<String, @Nullable Object> object() {
            var map = new LinkedHashMap<String, @Nullable Object>();
            at++;
            while (next() != '}') {
                expect('"');
                at--;
                String name = string();
                next();
                expect(':');
                map.put(name, value());
                comma('}');
            }
            at++;
            return map;
        }

        private List<@Nullable Object> array() {
            var list = new ArrayList<@Nullable Object>();
            at++;
            while (next() != ']') {
                list.add(value());
                comma(']');
            }
            at++;
            return list;
        }

        private void comma(char end) {
            if (next() == ',') {
                at++;
            } else if (next() != end) {
                throw wrong();
            }
        }

        private String string() {
            var out = new StringBuilder();
            at++;
            while (peek() != '"') {
                char letter = text.charAt(at++);
                out.append(letter == '\\' ? escaped() : letter);
            }
            at++;
            return out.toString();
        }

        private char escaped() {
            char letter = peek();
            at++;
            return switch (letter) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> unicode();
                default -> letter;
            };
        }

        private char unicode() {
            if (at + 4 > text.length()) {
                throw wrong();
            }
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }

        private @Nullable Object word() {
            int from = at;
            while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(from, at);
            if (!word.matches("true|false|null|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
                throw wrong();
            }
            return word.equals("null") ? null : word;
        }

        void end() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at < text.length()) {
                throw wrong();
            }
        }

        private void expect(char letter) {
            if (peek() != letter) {
                throw wrong();
            }
            at++;
        }

        /** The next letter that is no white space, without taking it. */
        private char next() {
            while (Character.isWhitespace(peek())) {
                at++;
            }
            return text.charAt(at);
        }

        private char peek() {
            if (at >= text.length()) {
                throw wrong();
            }
            return text.charAt(at);
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("no JSON at " + at);
        }
    }
}
