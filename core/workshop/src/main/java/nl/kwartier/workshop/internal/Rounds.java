package nl.kwartier.workshop.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarInputStream;
import nl.kwartier.api.development.Trouble;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.workshop.internal.build.Bench;
import nl.kwartier.workshop.internal.build.Build;
import nl.kwartier.workshop.internal.project.Snapshot;
import nl.kwartier.workshop.internal.trouble.Broken;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the sources all the time, and with every change builds and delivers, on a thread of its own. */
final class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** Between two looks at the files: short enough not to be noticed, and a percent or so of one processor. */
    private static final long PAUSE_MILLIS = 50;

    private final Path folder;
    private final BundleContext context;
    private final Path own;
    private final Delivery delivery;
    private final State state;
    private final Troubles troubles;
    private final Terminal terminal;
    private final Thread thread = new Thread(this::run, "kwartier-ontwikkel");
    private @Nullable Build build;
    private volatile boolean again;

    Rounds(
            Path folder,
            BundleContext context,
            Path own,
            Delivery delivery,
            State state,
            Troubles troubles,
            Terminal terminal) {
        this.folder = folder;
        this.context = context;
        this.own = own;
        this.delivery = delivery;
        this.state = state;
        this.troubles = troubles;
        this.terminal = terminal;
    }

    void start() {
        terminal.developing();
        thread.setDaemon(true);
        thread.start();
    }

    void stop() {
        thread.interrupt();
    }

    /** Delivers once more, although nothing changed. */
    void again() {
        again = true;
    }

    private void run() {
        try {
            Snapshot before = null;
            while (true) {
                Snapshot now = Snapshot.of(folder);
                if (again || !now.equals(before)) {
                    again = false;
                    before = now;
                    round();
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Never throws because of the sources: the next change may mend them. */
    private void round() throws InterruptedException {
        Trouble trouble;
        try {
            trouble = delivered();
        } catch (Broken broken) {
            trouble = broken.trouble();
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.error("Bouwen is niet gelukt", e);
            trouble = troubles.ofOurs(e);
        }
        state.troubled(trouble);
        if (trouble != null) {
            terminal.trouble(state.programme(), trouble);
        }
    }

    private @Nullable Trouble delivered() throws IOException, Broken, InterruptedException {
        long begin = System.nanoTime();
        byte[] jar = build().jar();
        state.named(id(jar));
        long built = System.nanoTime();
        delivery.awaitStart();
        state.listen();
        Optional<Reason> reason = delivery.deliver(jar);
        if (reason.isPresent()) {
            return troubles.atStart(reason.get(), state.heard());
        }
        Optional<String> heard = state.heard();
        if (heard.isEmpty()) {
            terminal.done(state.programme(), millis(built - begin), millis(System.nanoTime() - built));
        }
        return heard.map(troubles::inPages).orElse(null);
    }

    private Build build() throws IOException {
        Build present = build;
        if (present == null) {
            var against = ClassPath.of(context, own.resolve("klassenpad"), folder.resolve(".kwartier/bibliotheken"));
            present = Build.of(folder, new Bench(own, against));
            build = present;
        }
        return present;
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    private static String id(byte[] jar) throws IOException {
        try (var in = new JarInputStream(new ByteArrayInputStream(jar))) {
            return String.valueOf(in.getManifest().getMainAttributes().getValue("Kwartier-Programma"));
        }
    }
}
