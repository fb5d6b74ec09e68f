package nl.kwartier.store.internal.backup;

/** The command did nothing. The message is one Dutch line that says why and what to do. */
final class NotDone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotDone(String sentence) {
        super(sentence);
    }
}
