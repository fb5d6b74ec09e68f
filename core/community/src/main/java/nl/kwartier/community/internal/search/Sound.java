package nl.kwartier.community.internal.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The sound of a name to Dutch ears, so that Meijer, Meyer and Maier, or Schmidt and Smit, have one key. The rules are ours; they follow
 * Dutch spelling: which letters are said alike, which are silent, and which are written double. The digits stand for the diphthongs: 7 is
 * ou, 8 is ui, 9 is ij.
 */
final class Sound {
    private static final List<Rule> RULES = List.of(
            rule("ck|qu|qw|q", "k"),
            rule("^y(?=[aeiou])", "j"),
            rule("^y|(?<=[^aeu])y$", "i"),
            rule("uij|uy|ui", "8"),
            rule("eij|aij|ij|ey|ei|ej|ay|ai|aj|y", "9"),
            rule("(?:ou|au)w?", "7"),
            rule("ie", "i"),
            rule("ae", "a"),
            rule("ph", "f"),
            rule("sch(?=$|[lmnrw])", "s"),
            rule("sch", "sg"),
            rule("ch|gh", "g"),
            rule("x", "ks"),
            rule("c(?=[ei9])", "s"),
            rule("c", "k"),
            rule("th", "t"),
            rule("tsj|tj|dj", "j"),
            rule("sz|sh|zs|z", "s"),
            rule("dt(?=$|s)|d(?=$|s)", "t"),
            rule("b$", "p"),
            rule("[wf]", "v"),
            rule("(?<=.)h", ""),
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
