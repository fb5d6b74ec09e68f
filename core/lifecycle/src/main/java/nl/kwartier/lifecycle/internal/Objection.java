package nl.kwartier.lifecycle.internal;

import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Programmes.Reason;

/** A reason against a jar, as the answer to whoever wants to let it in. */
public final class Objection {
    private Objection() {}

    /** The refusal that says so, with the code and the raw text beside it. */
    public static Refusal to(Reason reason) {
        Refusal refusal = Refusal.of(ErrorCode.CONDITION, reason.cause() + " " + reason.remedy())
                .with("reden", reason.code());
        return reason.technical() == null ? refusal : refusal.with("techniek", reason.technical());
    }
}
