package nl.kwartier.api.store;

/** A unique key that is already taken. The unit that ran into it was undone. Services turn it into a sentence of their own. */
public final class DuplicateRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Reports the key.
     *
     * @param constraint the table and columns, as far as the database tells; for the log, not for people
     * @param cause the database's own error
     */
    public DuplicateRow(String constraint, Throwable cause) {
        super(constraint, cause);
    }
}
