package nl.kwartier.lifecycle.internal.trust;

import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the signature under a jar is worth here.
 *
 * @param kind what was found
 * @param signer what the signer calls himself; null when nobody signed
 * @param fingerprint the SHA-256 of the signer's certificate; null when nobody signed
 * @param certificate the file by which the signer is trusted; null when he is not
 * @param objection why the jar may not come in; null when it may
 */
public record Verdict(
        Kind kind,
        @Nullable String signer,
        @Nullable String fingerprint,
        @Nullable String certificate,
        @Nullable Reason objection) {
    /** What was found. */
    public enum Kind {
        /** Signed by somebody whose certificate is here. */
        TRUSTED,
        /** Signed by nobody. */
        UNSIGNED,
        /** Signed by somebody else. */
        UNKNOWN_SIGNER
    }

    /** Whether somebody signed it who is trusted here. */
    public boolean trusted() {
        return kind == Kind.TRUSTED;
    }
}
