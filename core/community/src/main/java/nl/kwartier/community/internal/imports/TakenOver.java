package nl.kwartier.community.internal.imports;

/** Another node has gone on with the job, or it is no longer there; what this node was doing is undone. */
final class TakenOver extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenOver() {
        super("Another node goes on with this", null, false, false);
    }
}
