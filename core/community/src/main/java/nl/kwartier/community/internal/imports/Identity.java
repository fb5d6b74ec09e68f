package nl.kwartier.community.internal.imports;

import org.jspecify.annotations.Nullable;

/**
 * By what a thing in a file is known again.
 *
 * @param own its key in the file; null when the file has none
 * @param who what mostly points at one thing alone: a name with a date of birth, a name with an address
 * @param where what tells those apart who have the same {@code who}
 */
record Identity(@Nullable String own, String who, String where) {
    /** Whether both are the same as far as can be seen. */
    boolean same(Identity other) {
        return who.equals(other.who) && where.equals(other.where);
    }
}
