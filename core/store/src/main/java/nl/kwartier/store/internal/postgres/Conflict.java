package nl.kwartier.store.internal.postgres;

/** Two transactions got in each other's way; the same unit will succeed when it is done again. */
final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Conflict(Throwable cause) {
        super("Another transaction was in the way", cause, false, false);
    }
}
