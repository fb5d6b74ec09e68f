package nl.kwartier.web.internal.containment;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.web.internal.containment.Breaker.Entry;
import nl.kwartier.web.internal.containment.Containment.Work;
import nl.kwartier.web.internal.containment.Withheld.Why;
import nl.kwartier.web.internal.routing.Gate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The walls around the pages of one programme, from when it came until it leaves. */
final class Cell {
    private static final Logger LOG = LoggerFactory.getLogger(Cell.class);

    /** Calls inside at once: a third of the threads of the server, so that a programme that hangs leaves room for the rest. */
    static final int MOST_INSIDE = 64;

    /** Calls that took too long and never came back: each holds a thread, so with this many no other is let in to try. */
    static final int MOST_STUCK = 8;

    /** How long a call that was interrupted has to come back before it is answered without it. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final String owner;
    private final Gate gate;
    private final Duration limit;
    private final Watch watch;
    private final Breaker breaker;
    private final FaultMemory memory;
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger stuck = new AtomicInteger();

    Cell(String owner, Gate gate, Duration limit, Watch watch, FaultMemory memory, LongSupplier nanos) {
        this.owner = owner;
        this.gate = gate;
        this.limit = limit;
        this.watch = watch;
        this.memory = memory;
        this.breaker = new Breaker(limit, nanos);
    }

    boolean isOf(Gate other) {
        return gate == other;
    }

    Breaker.State state() {
        return breaker.state();
    }

    @Nullable Rest rest() {
        return breaker.rest();
    }

    <T> T call(String reference, Work<T> work, Consumer<Withheld> abandoned) throws Exception {
        try {
            if (inside.incrementAndGet() > MOST_INSIDE) {
                LOG.warn("Programma {} heeft het te druk, kenmerk {}", owner, reference);
                throw new Withheld(Why.FULL, reference, 1);
            }
            Entry entry = breaker.enter(stuck.get() < MOST_STUCK);
            if (entry == null) {
                throw new Withheld(Why.RESTING, breaker.reference(), breaker.secondsLeft());
            }
            return watched(entry, reference, work, abandoned);
        } finally {
            inside.decrementAndGet();
        }
    }

    private <T> T watched(Entry entry, String reference, Work<T> work, Consumer<Withheld> abandoned) throws Exception {
        var call = new Call(
                System.nanoTime() + limit.toNanos(),
                GRACE.toNanos(),
                where -> tooLong(entry, reference, where),
                () -> abandoned.accept(new Withheld(Why.TOO_LONG, reference, 1)));
        watch.begin(call);
        try {
            T answer = work.answer();
            if (call.inTime()) {
                breaker.answered(entry);
                return answer;
            }
        } catch (Throwable thrown) {
            if (call.inTime()) {
                judge(entry, reference, thrown);
                throw thrown;
            }
        } finally {
            watch.end(call);
        }
        stuck.decrementAndGet();
        throw new Withheld(Why.TOO_LONG, reference, 1);
    }

    /** Only a fault counts; a refusal is an answer, unless it says that something underneath does not work. */
    private void judge(Entry entry, String reference, Throwable thrown) {
        if (thrown instanceof InvalidValue
                || (thrown instanceof Refusal refusal && refusal.code().status() < 500)) {
            breaker.answered(entry);
        } else if (thrown instanceof Refusal) {
            breaker.undecided(entry);
        } else {
            failed(entry, reference, false);
        }
    }

    private void tooLong(Entry entry, String reference, StackTraceElement[] where) {
        stuck.incrementAndGet();
        var trace = new TimeoutException("still here:");
        trace.setStackTrace(where);
        LOG.error(
                "Fout met kenmerk {}: programma {} gaf binnen {} seconden geen antwoord",
                reference,
                owner,
                limit.toSeconds(),
                trace);
        failed(entry, reference, true);
    }

    private void failed(Entry entry, String reference, boolean tooLong) {
        boolean closed = breaker.failed(entry, reference);
        memory.add(owner, FaultMemory.now(reference, tooLong, closed));
        if (closed) {
            LOG.error(
                    "Programma {} faalt steeds; de pagina's ervan zijn {} seconden dicht. De laatste fout heeft kenmerk {}",
                    owner,
                    Breaker.PAUSE.toSeconds(),
                    reference);
        }
    }
}
