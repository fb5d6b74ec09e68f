package nl.kwartier.launcher.internal;

import java.math.BigInteger;

/** Which of two versions of a programme is the later one: by the numbers between dots and hyphens, and else by the words. */
final class VersionOrder {
    private VersionOrder() {}

    static int compare(String one, String other) {
        String[] ours = one.split("[.-]", -1);
        String[] theirs = other.split("[.-]", -1);
        for (int part = 0; part < Math.max(ours.length, theirs.length); part++) {
            String our = part < ours.length ? ours[part] : "0";
            String their = part < theirs.length ? theirs[part] : "0";
            boolean numbers = our.matches("\\d+") && their.matches("\\d+");
            int order = numbers ? new BigInteger(our).compareTo(new BigInteger(their)) : our.compareTo(their);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
