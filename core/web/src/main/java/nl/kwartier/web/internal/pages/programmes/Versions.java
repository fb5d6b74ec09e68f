package nl.kwartier.web.internal.pages.programmes;

import java.math.BigInteger;
import java.util.Comparator;

/** Which of two versions is the later one, by the numbers between dots and hyphens; what is no number is compared as words. */
final class Versions {
    static final Comparator<String> ORDER = Versions::compare;

    private Versions() {}

    static boolean isNewer(String version, String than) {
        return compare(version, than) > 0;
    }

    static boolean isSame(String one, String other) {
        return compare(one, other) == 0;
    }

    private static int compare(String one, String other) {
        String[] ours = one.split("[.-]", -1);
        String[] theirs = other.split("[.-]", -1);
        for (int part = 0; part < Math.max(ours.length, theirs.length); part++) {
            int order = compareParts(part < ours.length ? ours[part] : "0", part < theirs.length ? theirs[part] : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compareParts(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
