package nl.kwartier.lifecycle.internal.inbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.jar.Unfit;
import org.jspecify.annotations.Nullable;

/** One file in the inbox: how it looked last time, and what it turned out to be. */
final class InboxFile {
    private enum Progress {
        /** Changed, or perhaps half copied. */
        OPEN,
        TAKEN,
        /** A programme, but not wanted now. */
        REFUSED,
        UNFIT
    }

    private final String name;
    private @Nullable Fingerprint fingerprint;
    private Instant since = Instant.EPOCH;
    private Progress progress = Progress.OPEN;
    private @Nullable Reason reason;

    InboxFile(String name) {
        this.name = name;
    }

    /** Looks whether the file changed since the last time. */
    void compare(@Nullable Fingerprint now, Instant moment) {
        if (!Objects.equals(now, fingerprint)) {
            fingerprint = now;
            since = moment;
            progress = Progress.OPEN;
        }
    }

    boolean open() {
        return progress == Progress.OPEN;
    }

    /** Gives a programme that was refused another chance. */
    void reopenIfRefused() {
        if (progress == Progress.REFUSED) {
            progress = Progress.OPEN;
        }
    }

    /**
     * Reads the file and offers what it holds. A file that may still be under way stays open until patience runs out.
     *
     * @return whether there is news: it is not taken, for a reason that was not given before
     */
    boolean examine(Path folder, Receiver receiver, Duration patience, Instant moment) {
        Reason before = reason;
        Path path = folder.resolve(name);
        try {
            PluginJar jar = PluginJar.read(path);
            if (Objects.equals(Fingerprint.of(path), fingerprint)) {
                reason = receiver.found(name, jar);
                progress = reason == null ? Progress.TAKEN : Progress.REFUSED;
            }
        } catch (Unfit unfit) {
            if (!unfit.mayHeal() || moment.isAfter(since.plus(patience))) {
                reason = unfit.reason();
                progress = Progress.UNFIT;
            }
        }
        return rejected() != null && !Objects.equals(reason, before);
    }

    /** Why the file was not taken; null when it was, or when that is not known yet. */
    @Nullable Rejected rejected() {
        return progress == Progress.UNFIT || progress == Progress.REFUSED
                ? new Rejected(name, Objects.requireNonNull(reason), since)
                : null;
    }
}
