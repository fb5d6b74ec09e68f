package nl.kwartier.workshop.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
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
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** Between two looks at the files: short enough not to be noticed, and a percent or so of one processor. */
    private static final long PAUSE_MILLIS = 100;

    private final Path folder;
    private final BundleContext context;
    private final Path own;
    private final Delivery delivery;
    private final State state;
    private final Troubles troubles;
    private final Consumer<String> terminal;
    private final Thread thread = new Thread(this::run, "kwartier-ontwikkel");
    private volatile boolean again;

    Rounds(
            Path folder,
            BundleContext context,
            Path own,
            Delivery delivery,
            State state,
            Troubles troubles,
            Consumer<String> terminal) {
        this.folder = folder;
        this.context = context;
        this.own = own;
        this.delivery = delivery;
        this.state = state;
        this.troubles = troubles;
        this.terminal = terminal;
    }

    void start() {
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
            Build build = Build.of(folder, new Bench(own, ClassPath.of(context, own.resolve("klassenpad"))));
            Snapshot before = null;
            while (true) {
                Snapshot now = Snapshot.of(folder);
                if (again || !now.equals(before)) {
                    again = false;
                    before = now;
                    round(build);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException hopeless) {
            terminal.accept(hopeless.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Never throws because of the sources: the next change may mend them. */
    private void round(Build build) throws InterruptedException {
        long begin = System.nanoTime();
        Trouble trouble = null;
        try {
            trouble = delivered(build);
        } catch (Broken broken) {
            trouble = broken.trouble();
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.error("Bouwen is niet gelukt", e);
            trouble = troubles.onPage(e);
        }
        state.troubled(trouble);
        tell(trouble, (System.nanoTime() - begin) / 1_000_000);
    }

    private @Nullable Trouble delivered(Build build) throws IOException, Broken, InterruptedException {
        byte[] jar = build.jar();
        state.named(id(jar));
        delivery.awaitStart();
        state.listen();
        Optional<Reason> reason = delivery.deliver(jar);
        if (reason.isPresent()) {
            return troubles.atStart(reason.get(), state.heard());
        }
        return state.heard().map(troubles::inPages).orElse(null);
    }

    private static String id(byte[] jar) throws IOException {
        try (var in = new JarInputStream(new ByteArrayInputStream(jar))) {
            return String.valueOf(in.getManifest().getMainAttributes().getValue("Kwartier-Programma"));
        }
    }

    private void tell(@Nullable Trouble trouble, long millis) {
        String begin = LocalTime.now(ZoneId.systemDefault()).format(CLOCK) + " " + state.programme() + ": ";
        if (trouble == null) {
            terminal.accept(begin + "bijgewerkt in " + millis + " ms");
            return;
        }
        terminal.accept(begin + trouble.title() + ". " + trouble.sentence());
        trouble.spots()
                .forEach(spot -> terminal.accept("  " + folder.resolve(spot.file()) + ":" + spot.line() + " "
                        + spot.message().lines().findFirst().orElse("")));
    }
}
