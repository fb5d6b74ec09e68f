package nl.kwartier.testkit.internal.conformance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Every page says what it says in Dutch, and shows no key, code or empty place instead of words. */
final class Dutch implements Check {
    /** What a program prints where words are missing. */
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "null",
                    "\\b(?:null|undefined|NaN)\\b",
                    "say what it means that nothing is known, or leave the line out"),
            new Kind(
                    "an open place",
                    "\\?\\?\\?|\\{\\w*}|\\$\\{|%[sd]\\b",
                    "fill the place in, or leave the sentence out"),
            new Kind("a key", "\\b\\p{Ll}{3,}(?:\\.\\p{Ll}{3,}){2,}\\b", "write the text that the key stands for"),
            new Kind("a name from the code", "\\b\\p{Ll}{2,}\\p{Lu}\\p{Ll}\\w*", "write Dutch words"),
            new Kind("a code", "\\b\\p{Lu}{2,}(?:_\\p{Lu}+)+\\b", "show the label that goes with the code"),
            new Kind("an object", "[\\w.$]+@[0-9a-f]{6,}\\b|\\b\\w+\\[\\w+=", "show its name"));

    /** English words that are no Dutch ones. One of them on a button is enough; elsewhere a name may hold one. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(?:the|and|with|your|please|save|cancel|delete|submit|search|password|required|invalid|error|loading|unknown|"
                    + "add|edit|update|name|found|not|this|from|has|have|been|must|should|click|here|new|next|previous)\\b");

    private static final String SHORT_TEXTS = "label, legend, button, th, h1, h2, h3, .nl-button, caption";

    private record Kind(String what, Pattern pattern, String remedy) {
        Kind(String what, String pattern, String remedy) {
            this(what, Pattern.compile(pattern), remedy);
        }
    }

    @Override
    public String name() {
        return "speaks Dutch on every page, and shows no key or code";
    }

    @Override
    public List<Finding> look(Scene scene) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Visit visit : scene.crawl().pages()) {
            String page = visit.route().isEmpty() ? visit.path() : visit.route();
            Element main = visit.sheet().main();
            main.select("code, pre, script, style").remove();
            for (TextNode text : main.selectXpath(".//text()", TextNode.class)) {
                findings.addAll(of(page, text));
            }
        }
        return List.copyOf(findings);
    }

    private static List<Finding> of(String page, TextNode node) {
        String text = node.text().strip();
        var findings = new ArrayList<Finding>();
        if (text.contains("/") || text.contains("www.")) {
            return findings;
        }
        for (Kind kind : KINDS) {
            Matcher found = kind.pattern().matcher(text);
            if (found.find()) {
                findings.add(new Finding(
                        page, "‘" + found.group() + "’ in ‘" + text + "’ is " + kind.what(), kind.remedy()));
            }
        }
        long english = ENGLISH.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .count();
        if (english >= 2 || (english == 1 && words(node).equals(text) && text.split("\\s+", -1).length <= 2)) {
            findings.add(new Finding(page, "‘" + text + "’ is English", "say it in Dutch"));
        }
        return findings;
    }

    /** The words of the button, heading or label in which a text stands. */
    private static String words(TextNode node) {
        Element parent = node.parent() == null ? null : node.parent().closest(SHORT_TEXTS);
        return parent == null ? "" : node.text().strip();
    }
}
