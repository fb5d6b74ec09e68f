package nl.kwartier.community.internal.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.community.internal.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * The words by which somebody is found.
 *
 * @param all all words, surname first, with a space before and after each; so that names sort by surname
 * @param tokens the words that are in the index: all but the prefixes that everybody has
 */
record NameWords(String all, Set<String> tokens) {
    /** The nobiliary particles that are too common to find anybody by. */
    static final Set<String> PREFIXES = Set.of(
            "van", "de", "der", "den", "het", "t", "s", "d", "ten", "ter", "te", "op", "in", "aan", "bij", "uit", "la",
            "le", "el", "al", "von", "zu", "du", "da", "di", "do", "dos", "ben");

    /** A database index takes no longer key; no name in the records comes near. */
    private static final int MOST_BYTES = 1_800;

    private static final int LONGEST = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");
    private static final Pattern JOINED = Pattern.compile("\\p{L}['’‘`´]\\p{L}{3,}");

    static NameWords of(PersonName name) {
        var words = new LinkedHashSet<String>();
        var tokens = new LinkedHashSet<String>();
        for (String part : parts(name)) {
            words(part).forEach(words::add);
            words(part).forEach(tokens::add);
        }
        if (tokens.isEmpty()) {
            signs(name.display()).forEach(words::add);
            tokens.addAll(words);
        }
        for (String prefix : prefixes(name)) {
            words(prefix).forEach(words::add);
            words(prefix).filter(word -> !PREFIXES.contains(word)).forEach(tokens::add);
        }
        return new NameWords(joined(words), tokens);
    }

    private static List<String> parts(PersonName name) {
        return Stream.of(name.surname(), name.callName(), name.firstNames(), name.partnerSurname())
                .map(NameWords::orEmpty)
                .toList();
    }

    private static List<String> prefixes(PersonName name) {
        return Stream.of(name.prefix(), name.partnerPrefix())
                .map(NameWords::orEmpty)
                .toList();
    }

    /** What somebody is found by whose name has no letter, such as the full stop that the records keep for an unknown name. */
    static List<String> signs(String text) {
        String signs = Folded.cut(text.replaceAll("\\s", ""), LONGEST);
        return signs.isEmpty() ? List.of() : List.of(signs);
    }

    /** O'Brien is found as obrien and as brien. */
    private static Stream<String> words(String part) {
        var whole = Folded.words(part).stream();
        return (isPlain(part) ? whole : Stream.concat(whole, apart(part))).map(word -> Folded.cut(word, LONGEST));
    }

    private static Stream<String> apart(String part) {
        return SPACE.splitAsStream(part)
                .filter(word -> JOINED.matcher(word).find())
                .flatMap(word -> Folded.words(APOSTROPHE.matcher(word).replaceAll(" ")).stream())
                .filter(word -> word.length() > 2);
    }

    /** Most names are, and looking is cheaper than taking apart. */
    private static boolean isPlain(String part) {
        return part.chars().allMatch(sign -> Character.isLetter(sign) || sign == ' ' || sign == '-');
    }

    private static String joined(Set<String> words) {
        var all = new StringBuilder(" ");
        int bytes = 1;
        for (String word : words) {
            bytes += word.getBytes(StandardCharsets.UTF_8).length + 1;
            if (bytes > MOST_BYTES || all.length() + word.length() > 890) {
                break;
            }
            all.append(word).append(' ');
        }
        return all.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
