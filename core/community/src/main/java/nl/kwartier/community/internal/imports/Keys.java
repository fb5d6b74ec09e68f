package nl.kwartier.community.internal.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.kwartier.api.community.Imports.Kind;

/**
 * Gives each row of a file the key by which it is known again. Where several rows look the same, such as two people with one name and
 * one birthday, what else is known tells them apart, and at last their order in the file. For that the file is gone through twice: first
 * each row is {@linkplain #seen seen}, then each is given its {@linkplain #key key}.
 */
final class Keys {
    private final Kind kind;
    private final Numbers owns = new Numbers();
    private final Numbers whos = new Numbers();
    private long[] repeatedOwns = {};
    private long[] repeatedWhos = {};
    private final Map<Long, Integer> lineOfOwn = new HashMap<>();
    private final Map<Long, Integer> turns = new HashMap<>();

    Keys(Kind kind) {
        this.kind = kind;
    }

    void seen(Identity identity) {
        if (identity.own() != null) {
            owns.add(own(identity.own()));
        }
        whos.add(who(identity));
    }

    /** Everything was seen. */
    void allSeen() {
        repeatedOwns = owns.repeated();
        repeatedWhos = whos.repeated();
    }

    /** The line on which the row's own key stood before; 0 when this is the first time. */
    int earlier(Identity identity, int line) {
        if (identity.own() == null) {
            return 0;
        }
        long own = own(identity.own());
        if (Arrays.binarySearch(repeatedOwns, own) < 0) {
            return 0;
        }
        var before = lineOfOwn.putIfAbsent(own, line);
        return before == null ? 0 : before;
    }

    /** The row's turn among those that look the same; 0 when it is the only one of its {@code who}. */
    int turn(Identity identity) {
        if (Arrays.binarySearch(repeatedWhos, who(identity)) < 0) {
            return 0;
        }
        return turns.merge(Fingerprint.of(kind.code(), identity.who(), identity.where()), 1, Integer::sum);
    }

    long key(Identity identity, int turn) {
        if (identity.own() != null) {
            return own(identity.own());
        }
        return turn == 0
                ? who(identity)
                : Fingerprint.of(kind.code(), "als", identity.who(), identity.where(), Integer.toString(turn));
    }

    private long own(String own) {
        return Fingerprint.of(kind.code(), "kenmerk", own);
    }

    private long who(Identity identity) {
        return Fingerprint.of(kind.code(), "wie", identity.who());
    }
}
