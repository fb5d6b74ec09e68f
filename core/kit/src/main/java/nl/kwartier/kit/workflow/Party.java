package nl.kwartier.kit.workflow;

/**
 * Somebody who may take a step. A record or an enum of the programme may implement it.
 */
public interface Party {
    /**
     * What people call them.
     *
     * @return with an article, such as {@code de kwartiermaker}
     */
    String label();

    /**
     * Whether this is a resident, who may have no account: then a member of staff takes the step in the resident's name, with proof.
     *
     * @return false for staff
     */
    boolean resident();

    /**
     * Somebody who works for the programme.
     *
     * @param label with an article
     * @return the party
     */
    static Party staff(String label) {
        return new Somebody(label, false);
    }

    /**
     * A resident.
     *
     * @param label with an article, such as {@code de deelnemer}
     * @return the party
     */
    static Party resident(String label) {
        return new Somebody(label, true);
    }

    /**
     * A party that is nothing but its name.
     *
     * @param label with an article
     * @param resident whether it is a resident
     */
    record Somebody(String label, boolean resident) implements Party {}
}
