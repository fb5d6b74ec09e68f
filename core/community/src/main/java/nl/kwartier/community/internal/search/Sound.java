package nl.kwartier.community.internal.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The sound of a name to Dutch ears, so that Meijer, Meyer and Maier, or Schmidt and Smit, have one key. The rules are ours; they follow
 * Dutch spelling: which letters are said alike, which are silent, and which are written double.
 */
final class Sound {
    private static final List<Rule> RULES = List.of(
            rule("(?<=[aeou])uw?(?=[^aeiouy]|$)|(?<=[ao])uw", "u"),
            rule("^y(?=[aeou])", "j"),
            rule("(?:ij|ey|ei|eij|ai|aij|ay|aj|ej)", "y"),
            rule("(?:uy|ui|uij)", "v"),
            rule("au", "ou"),
            rule("ie", "i"),
            rule("ae", "a"),
            rule("oe", "u"),
            rule("ph", "f"),
            rule("sch(?=$|[lmnrw])", "s"),
            rule("(?:sch|sg)", "sg"),
            rule("(?:ch|gh)", "g"),
            rule("ck|q(?:u|w)?", "k"),
            rule("x", "ks"),
            rule("c(?=[eiy])", "s"),
            rule("c", "k"),
            rule("th", "t"),
            rule("(?:tsj|tj|dj)", "j"),
            rule("(?:sz|sh|zs|z)", "s"),
            rule("dt?(?=$|s)|td", "t"),
            rule("b$", "p"),
            rule("w", "v"),
            rule("f", "v"),
            rule("(?<=.)h", ""),
            rule("y", "i"),
            rule("(.)\\1+", "$1"),
            rule("(?<=e)n$", ""));

    private Sound() {}

    static String of(String word) {
        String sound = word;
        for (Rule rule : RULES) {
            sound = rule.heard().matcher(sound).replaceAll(rule.becomes());
        }
        return sound;
    }

    private static Rule rule(String heard, String becomes) {
        return new Rule(Pattern.compile(heard), becomes);
    }

    private record Rule(Pattern heard, String becomes) {}
}
