package nl.kwartier.lifecycle.internal.catalogue;

import nl.kwartier.api.lifecycle.Programmes.Reason;

/** A catalogue cannot be read, or gives something else than it promised. */
final class CatalogueFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    CatalogueFault(Reason reason) {
        super(reason.code() + ": " + reason.cause() + " (" + reason.technical() + ")", null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
