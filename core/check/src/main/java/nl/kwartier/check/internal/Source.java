package nl.kwartier.check.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file, in which the line of something is looked up. */
final class Source {
    /** Comments, and texts between quotes: what stands in them is no code. */
    private static final Pattern NO_CODE =
            Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])'", Pattern.DOTALL);

    private final String text;

    private Source(String text) {
        this.text = text;
    }

    static Source read(Path file) throws IOException {
        String whole = Files.readString(file);
        boolean java = file.toString().endsWith(".java");
        return new Source(java ? NO_CODE.matcher(whole).replaceAll(Source::blank) : whole);
    }

    /** The line of an attribute of the annotation, or of the annotation itself; 1 when neither is found. */
    int line(String annotation, int ordinal, String attribute) {
        Matcher found =
                Pattern.compile("@(?:[\\w.]+\\.)?" + annotation + "\\s*\\(").matcher(text);
        int start = -1;
        for (int seen = 0; seen <= ordinal && found.find(); seen++) {
            start = found.start();
        }
        return start < 0 ? 1 : lineOf(attribute(start, attribute));
    }

    /** The line of an element of XML; 1 when it is not found. */
    int element(String name) {
        return lineOf(Math.max(0, text.indexOf("<" + name)));
    }

    private int attribute(int start, String attribute) {
        Matcher found = Pattern.compile("\\b" + attribute + "\\s*=").matcher(text);
        boolean inside = !attribute.isEmpty() && found.find(start) && found.start() < end(start);
        return inside ? found.start() : start;
    }

    private int end(int start) {
        int depth = 0;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ')' && depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    private int lineOf(int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static String blank(MatchResult found) {
        return found.group().replaceAll("[^\n]", " ");
    }
}
