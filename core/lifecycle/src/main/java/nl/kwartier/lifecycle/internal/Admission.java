package nl.kwartier.lifecycle.internal;

import java.util.Optional;
import nl.kwartier.api.lifecycle.Check.Signer;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.trust.Trust;

/** Whether a jar that is whole may come in at all: its name must be free and its maker known. */
final class Admission {
    private final TakenNames names;
    private final Trust trust;

    Admission(TakenNames names, Trust trust) {
        this.names = names;
        this.trust = trust;
    }

    /** Why it may not come in; empty when it may. */
    Optional<Reason> objection(PluginJar jar) {
        String id = jar.descriptor().id();
        return names.now().contains(id)
                ? Optional.of(StateReasons.nameTaken(id))
                : Optional.ofNullable(trust.judge(jar).objection());
    }

    /** Who signed it, and whether that is somebody who is trusted here. */
    Signer signer(PluginJar jar) {
        var verdict = trust.judge(jar);
        return new Signer(verdict.trusted(), verdict.signer(), verdict.fingerprint());
    }
}
