package nl.kwartier.web.internal.pages.programmes;

import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.web.Upload;
import org.jspecify.annotations.Nullable;

/** A jar that somebody hands in. */
final class JarFile {
    /** A programme with its own libraries is some megabytes; larger ones would fill the database that keeps them. */
    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private JarFile() {}

    static Check offer(Installation installation, Caller caller, @Nullable Upload file) {
        if (file == null) {
            throw Refusal.of(ErrorCode.FIELD, "Kies een bestand.");
        }
        if (file.size() > MOST_BYTES) {
            throw Refusal.of(
                    ErrorCode.TOO_LARGE,
                    "Dit bestand is " + Sizes.of(file.size())
                            + ". Een programma mag hoogstens 50 MB zijn. Kijk of u het goede"
                            + " bestand koos, of vraag de maker om een kleinere versie.");
        }
        return installation.offer(caller, file.name(), file.file());
    }
}
