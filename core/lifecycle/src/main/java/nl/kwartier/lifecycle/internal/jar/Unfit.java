package nl.kwartier.lifecycle.internal.jar;

import nl.kwartier.api.lifecycle.Programmes.Reason;

/** A file that cannot be taken as a programme, with the reason as a person reads it. */
public final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final boolean mayHeal;

    private Unfit(Reason reason, boolean mayHeal) {
        super(reason.code() + ": " + reason.cause(), null, false, false);
        this.reason = reason;
        this.mayHeal = mayHeal;
    }

    static Unfit forGood(Reason reason) {
        return new Unfit(reason, false);
    }

    /** A half-copied file looks damaged until the rest arrives. */
    static Unfit forNow(Reason reason) {
        return new Unfit(reason, true);
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the same file may turn out well when the copying goes on. */
    public boolean mayHeal() {
        return mayHeal;
    }
}
