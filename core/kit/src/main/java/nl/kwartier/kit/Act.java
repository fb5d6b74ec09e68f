package nl.kwartier.kit;

import java.util.List;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Whose act something is: that of a member of staff, of the resident, or of staff in the name of a resident, who let it be known in some
 * way. Many residents have no account.
 *
 * @param by whose act it is
 * @param proof how the resident let it be known; null unless it is done on behalf
 */
public record Act(By by, @Nullable Proof proof) {
    /** An act of staff, in which no resident has a say. */
    public static final Act OF_STAFF = new Act(By.STAFF, null);

    /** Checks that what is done on behalf has a proof. */
    public Act {
        if (by == By.ON_BEHALF && proof == null) {
            throw Refusal.fields(List.of(new FieldProblem("bewijs", "Kies hoe de inwoner dit liet weten.")));
        }
        proof = by == By.ON_BEHALF ? proof : null;
    }

    /**
     * Staff do it in the name of a resident.
     *
     * @param proof how the resident let it be known
     * @return the act
     */
    public static Act onBehalf(Proof proof) {
        return new Act(By.ON_BEHALF, proof);
    }

    /**
     * What a form says: a proof means on behalf of the resident, none means by staff.
     *
     * @param proof what was chosen, or null
     * @return the act
     */
    public static Act of(@Nullable Proof proof) {
        return proof == null ? OF_STAFF : onBehalf(proof);
    }

    /** Whose act it is. */
    public enum By implements Labelled {
        /** Of a member of staff. */
        STAFF("MEDEWERKER", "de medewerker"),
        /** Of the resident, with a code or an account. */
        SELF("ZELF", "de inwoner zelf"),
        /** Of a member of staff in the name of the resident. */
        ON_BEHALF("NAMENS", "namens de inwoner");

        private final String code;
        private final String label;

        By(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** How a resident let something be known. */
    public enum Proof implements Labelled {
        /** In writing. */
        SIGNATURE("HANDTEKENING", "met een handtekening"),
        /** In a conversation. */
        CONVERSATION("GESPREK", "in een gesprek"),
        /** With a personal code. */
        CODE("CODE", "met een code");

        private final String code;
        private final String label;

        Proof(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
