package nl.kwartier.lifecycle.internal.jar;

import java.util.Optional;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.jspecify.annotations.Nullable;

/** A file that cannot be taken as a programme, with the reason as a person reads it. */
public final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final boolean mayHeal;
    private final transient @Nullable Spot spot;

    private Unfit(Reason reason, boolean mayHeal, @Nullable Spot spot) {
        super(reason.code() + ": " + reason.cause(), null, false, false);
        this.reason = reason;
        this.mayHeal = mayHeal;
        this.spot = spot;
    }

    static Unfit forGood(Reason reason) {
        return new Unfit(reason, false, null);
    }

    /** A half-copied file looks damaged until the rest arrives. */
    static Unfit forNow(Reason reason) {
        return new Unfit(reason, true, null);
    }

    /** The descriptor is at fault, there. */
    static Unfit at(Spot spot, Reason reason) {
        return new Unfit(reason, false, spot);
    }

    public Reason reason() {
        return reason;
    }

    /** The part of the descriptor that is at fault; nothing when something else is. */
    public Optional<Spot> spot() {
        return Optional.ofNullable(spot);
    }

    /** Whether the same file may turn out well when the copying goes on. */
    public boolean mayHeal() {
        return mayHeal;
    }
}
