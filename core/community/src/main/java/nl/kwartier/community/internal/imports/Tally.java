package nl.kwartier.community.internal.imports;

/** How many rows were new, different, the same and wrong. */
record Tally(int added, int changed, int same, int wrong) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally more) {
        return new Tally(added + more.added, changed + more.changed, same + more.same, wrong + more.wrong);
    }

    int rows() {
        return added + changed + same + wrong;
    }
}
