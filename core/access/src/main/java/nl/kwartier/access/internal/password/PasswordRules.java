package nl.kwartier.access.internal.password;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passwords may be chosen: long enough, and not what everybody chooses. No rules about kinds of characters, which make passwords
 * harder to remember and no harder to guess (NIST SP 800-63B).
 */
public final class PasswordRules {
    private static final int SHORTEST = 12;

    /** Far above any sentence; keeps a request from hashing megabytes. */
    private static final int LONGEST = 200;

    /** Fewer different characters than this is a pattern, not a password. */
    private static final int FEWEST_DIFFERENT = 5;

    /** What must be left when the common words are taken out: more than a year with a sign. */
    private static final int FEWEST_OWN = 7;

    private static final List<String> LONGEST_FIRST = Stream.of(
                    "wachtwoord",
                    "password",
                    "passwort",
                    "welkom",
                    "welcome",
                    "geheim",
                    "secret",
                    "qwerty",
                    "azerty",
                    "qwertyuiop",
                    "asdfgh",
                    "asdfghjkl",
                    "zxcvbn",
                    "zxcvbnm",
                    "admin",
                    "administrator",
                    "beheer",
                    "beheerder",
                    "gebruiker",
                    "login",
                    "inloggen",
                    "kwartier",
                    "kwartiermaker",
                    "gemeente",
                    "nederland",
                    "amsterdam",
                    "rotterdam",
                    "ajax",
                    "feyenoord",
                    "letmein",
                    "iloveyou",
                    "ikhouvanjou",
                    "lente",
                    "zomer",
                    "herfst",
                    "winter",
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december",
                    "maandag",
                    "dinsdag",
                    "woensdag",
                    "donderdag",
                    "vrijdag",
                    "zaterdag",
                    "zondag",
                    "test",
                    "demo",
                    "abcdef")
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private PasswordRules() {}

    /** What is wrong with a password, as a sentence for the person who typed it; nothing when it is good. */
    public static Optional<String> problem(String password, String userName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Kies een wachtwoord van minstens " + SHORTEST
                    + " tekens, bijvoorbeeld vier woorden die niets met elkaar te maken hebben.");
        }
        if (length > LONGEST) {
            return Optional.of("Kies een korter wachtwoord: hoogstens " + LONGEST + " tekens.");
        }
        if (isEasy(password, userName)) {
            return Optional.of(
                    "Dit wachtwoord is makkelijk te raden. Kies bijvoorbeeld vier woorden die niets met elkaar"
                            + " te maken hebben.");
        }
        return Optional.empty();
    }

    private static boolean isEasy(String password, String userName) {
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return true;
        }
        String read = asLetters(password);
        return isRun(password) || withoutCommon(read, asLetters(userName)).length() < FEWEST_OWN;
    }

    /** Digits and signs that stand for letters, read as letters. */
    private static String asLetters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static String withoutCommon(String read, String userName) {
        String rest = read.replace(userName, "");
        for (String word : LONGEST_FIRST) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    /** Whether nearly every character just follows the one before it, as in abcdefgh. */
    private static boolean isRun(String read) {
        int steps = 0;
        for (int i = 1; i < read.length(); i++) {
            steps += Math.abs(read.charAt(i) - read.charAt(i - 1)) <= 1 ? 1 : 0;
        }
        return steps * 10 > read.length() * 7;
    }
}
