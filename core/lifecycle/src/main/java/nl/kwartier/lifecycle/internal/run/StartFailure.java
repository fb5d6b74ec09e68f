package nl.kwartier.lifecycle.internal.run;

import nl.kwartier.api.lifecycle.Programmes.Reason;

/** A programme that should run and cannot, with the reason as a person reads it. */
final class StartFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    StartFailure(Reason reason) {
        super(reason.code() + ": " + reason.cause(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
