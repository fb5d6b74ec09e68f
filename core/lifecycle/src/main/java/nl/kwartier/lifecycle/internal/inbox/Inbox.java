package nl.kwartier.lifecycle.internal.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder {@code DIR/plugins}. Used by one thread. */
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final Path folder;
    private final Duration patience;
    private final Clock clock;
    private final Map<String, InboxFile> files = new TreeMap<>();
    private boolean readable = true;

    /**
     * Prepares to look.
     *
     * @param known names of files that lay there before, so that one taken away in the meantime is noticed
     * @param patience how long a file that is not whole may stay unchanged before that is a failure
     */
    public Inbox(Path folder, Collection<String> known, Duration patience, Clock clock) {
        this.folder = folder;
        this.patience = patience;
        this.clock = clock;
        known.forEach(name -> files.put(name, new InboxFile(name)));
    }

    /** Looks at what came, changed and went. First what went, so that a file under a new name is not taken for a second one. */
    public void look(Receiver receiver) {
        Instant now = clock.instant();
        Set<String> present = names();
        if (present == null) {
            return;
        }
        boolean changed = forgetOthers(present, receiver);
        for (String name : present) {
            files.computeIfAbsent(name, InboxFile::new).compare(Fingerprint.of(folder.resolve(name)), now);
        }
        changed |= files.values().stream().anyMatch(InboxFile::open);
        if (changed) {
            files.values().forEach(InboxFile::reopenIfRefused);
        }
        for (InboxFile file : files.values().stream().filter(InboxFile::open).toList()) {
            if (file.examine(folder, receiver, patience, now)) {
                log(file.rejected());
            }
        }
    }

    /** The files that were not taken, by name. */
    public List<Rejected> rejected() {
        return files.values().stream()
                .map(InboxFile::rejected)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void log(@Nullable Rejected file) {
        if (file != null) {
            Reason reason = file.reason();
            LOG.warn(
                    "{} Het bestand {} in de map plugins is niet opgenomen. {} {} Techniek: {}",
                    reason.code(),
                    file.file(),
                    reason.cause(),
                    reason.remedy(),
                    reason.technical());
        }
    }

    private boolean forgetOthers(Set<String> present, Receiver receiver) {
        List<String> gone =
                files.keySet().stream().filter(name -> !present.contains(name)).toList();
        for (String name : gone) {
            receiver.gone(name);
            files.remove(name);
        }
        return !gone.isEmpty();
    }

    /** The jars in the folder; null when it cannot be read, which is no reason to switch off everything that ever came out of it. */
    private @Nullable Set<String> names() {
        try (var list = Files.list(folder)) {
            var names = new TreeSet<String>();
            list.map(path -> path.getFileName().toString())
                    .filter(Inbox::isOurs)
                    .forEach(names::add);
            tell(true, "");
            return names;
        } catch (IOException | UncheckedIOException e) {
            tell(false, e.toString());
            return null;
        }
    }

    /** Once when the folder cannot be read, and once when it can again: a look every few seconds must not fill the log. */
    private void tell(boolean readableNow, String technical) {
        if (readable && !readableNow) {
            LOG.warn(
                    "De map {} is niet te lezen. De programma's draaien door. Zet de map terug of geef Kwartier het recht om haar te"
                            + " lezen. Techniek: {}",
                    folder,
                    technical);
        } else if (!readable && readableNow) {
            LOG.info("De map {} is weer te lezen.", folder);
        }
        readable = readableNow;
    }

    /** Names that start with a dot are how programs that copy mark a file that is not ready. */
    private static boolean isOurs(String name) {
        return name.endsWith(".jar") && !name.startsWith(".");
    }
}
