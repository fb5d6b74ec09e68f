package nl.kwartier.access.internal.login;

import java.util.function.Supplier;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.AccessLog;

/** Slows down whoever tries links that do not work, and records it: an unknown link may be a guess. */
public final class LinkAttempts {
    private final Attempts attempts;
    private final AccessLog log;

    public LinkAttempts(Attempts attempts, AccessLog log) {
        this.attempts = attempts;
        this.log = log;
    }

    /** Does something with a link, unless too many links from this address did not work. */
    public <T> T attempt(Caller caller, String address, Supplier<T> link) {
        try {
            attempts.admit(address);
            return link.get();
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.NOT_FOUND) {
                attempts.failed(address);
            }
            if (refusal.code() == ErrorCode.NOT_FOUND || refusal.code() == ErrorCode.TOO_MANY) {
                log.refused(caller, refusal.code(), null);
            }
            throw refusal;
        }
    }
}
