package nl.kwartier.launcher.internal;

import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kwartier.framework.Parts;
import nl.kwartier.launcher.internal.Signals.Kind;
import nl.kwartier.launcher.internal.Signals.Signal;

/** Follows a start until it succeeds or fails, and then waits for the end. */
final class Watch {
    /** A start takes seconds; after an update a large database may need minutes, of which the log tells. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** How often to look for a part that broke without giving a reason. */
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    /** After this long the log is shown although the start has not ended, with who waits for whom. */
    private static final Duration SLOW = Duration.ofMinutes(1);

    private static final System.Logger LOG = System.getLogger(Watch.class.getName());

    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final Signals signals;
    private final PrintStream out;
    private final List<String> notices = new ArrayList<>();
    private boolean ready;

    Watch(Signals signals, PrintStream out) {
        this.signals = signals;
        this.out = out;
    }

    void untilTheEnd(Supplier<Optional<Parts>> parts) throws Refused {
        for (Signal signal = next(parts); signal.kind() != Kind.STOP; signal = next(parts)) {
            switch (signal.kind()) {
                case READY -> ready(signal.text());
                case NOTICE -> notice(signal.text());
                case FAILED -> failed(signal.text());
                case STOP -> throw new AssertionError("the loop ends at a stop");
            }
        }
    }

    private Signal next(Supplier<Optional<Parts>> parts) throws Refused {
        for (int second = 0; second < PATIENCE.toSeconds(); second++) {
            var signal = signals.next(ready ? FOR_EVER : INTERVAL);
            if (signal != null) {
                return signal;
            }
            var now = parts.get();
            if (now.isPresent()) {
                check(now.get(), second);
            }
        }
        throw new Refused("Kwartier is na " + PATIENCE.toMinutes()
                + " minuten nog niet klaar met starten. Kijk in de regels hierboven wat er misging.");
    }

    private static void check(Parts parts, int second) throws Refused {
        var broken = parts.broken();
        if (broken.isPresent()) {
            throw new Refused("Kwartier kan niet starten, want het onderdeel " + broken.get()
                    + " ging stuk. Meld dit, met de regels hierboven, bij wie Kwartier voor u beheert.");
        }
        if (second == SLOW.toSeconds()) {
            Logging.release();
            parts.waiting().forEach(line -> LOG.log(Level.WARNING, line));
        }
    }

    private void ready(String address) {
        ready = true;
        Logging.release();
        out.println("Kwartier draait op " + address);
        notices.forEach(out::println);
        notices.clear();
    }

    /** What there is to tell comes after the address, because that is what a person looks for first. */
    private void notice(String line) {
        if (ready) {
            out.println(line);
        } else {
            notices.add(line);
        }
    }

    private void failed(String sentence) throws Refused {
        if (!ready) {
            throw new Refused(sentence);
        }
    }
}
