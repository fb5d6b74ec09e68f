package nl.kwartier.lifecycle.internal.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.store.Schemas;
import nl.kwartier.lifecycle.internal.list.Listed;
import nl.kwartier.lifecycle.internal.list.ProgrammeList;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Brings this node to what the list says, one programme at a time; what befalls one never stops another. Used by one thread. */
public final class Convergence {
    private final BundleContext context;
    private final ProgrammeList list;
    private final BundleStarter starter;
    private final @Nullable DemoLoader demo;
    private final Clock clock;
    private final Map<String, Running> running = new LinkedHashMap<>();
    private final Map<String, Failed> failed = new HashMap<>();

    /** A start that failed, by the checksum of the jar. It is not tried again with the same jar until somebody asks. */
    private record Failed(String id, Reason reason, Instant since) {}

    /** What a programme is really doing. */
    public record Condition(@Nullable Reason reason, Instant since) {}

    /**
     * Prepares to run programmes.
     *
     * @param limit how long a programme may take to start or to stop
     * @param demo whether programmes are asked to load invented data
     */
    public Convergence(
            BundleContext context, ProgrammeList list, Schemas schemas, Duration limit, boolean demo, Clock clock) {
        this.context = context;
        this.list = list;
        this.starter = new BundleStarter(context, schemas, limit, clock);
        this.demo = demo ? new DemoLoader(context, list) : null;
        this.clock = clock;
    }

    /** Takes away what an earlier run left behind in the framework's cache: the list alone decides. */
    public void clean() throws InterruptedException {
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(BundleStarter.LOCATION)) {
                starter.discard(bundle);
            }
        }
    }

    /**
     * Stops what must not run, then starts what must.
     *
     * @return whether the list changed: a jar that could not start made room for the one that ran before
     */
    public boolean converge(List<Listed> wanted) throws InterruptedException {
        Predicate<Running> unwanted = one -> wanted.stream()
                .noneMatch(
                        listed -> listed.id().equals(one.id()) && listed.sha().equals(one.sha()));
        for (Running one : running.values().stream().filter(unwanted).toList()) {
            stop(one);
        }
        boolean putBack = false;
        for (Listed listed : wanted) {
            if (!running.containsKey(listed.id()) && !failed.containsKey(listed.sha())) {
                start(listed);
                putBack |= putBack(listed);
            }
        }
        return putBack;
    }

    /** Forgets that a start failed, so that the next round tries again. */
    public void retry(String id) {
        failed.values().removeIf(failure -> failure.id().equals(id));
    }

    /** Stops everything, the newest first. */
    public void stopAll() throws InterruptedException {
        var all = running.values().toArray(Running[]::new);
        for (int last = all.length - 1; last >= 0; last--) {
            stop(all[last]);
        }
    }

    /** What a wanted programme is doing; empty when it was not tried yet. */
    public Optional<Condition> condition(Listed listed) {
        Running one = running.get(listed.id());
        if (one != null) {
            return Optional.of(new Condition(one.answers() ? null : RunReasons.fellSilent(), one.since()));
        }
        return Optional.ofNullable(failed.get(listed.sha()))
                .map(failure -> new Condition(failure.reason(), failure.since()));
    }

    /** Why a jar could not start; null when it was not tried, or ran. */
    public @Nullable Reason failure(String sha) {
        Failed failure = failed.get(sha);
        return failure == null ? null : failure.reason();
    }

    private boolean putBack(Listed listed) {
        String worked = listed.workedSha();
        if (!failed.containsKey(listed.sha()) || worked == null || worked.equals(listed.sha())) {
            return false;
        }
        list.putBack(listed.id(), listed.sha());
        Log.putBack(listed);
        return true;
    }

    private void start(Listed listed) throws InterruptedException {
        Optional<byte[]> jar = list.content(listed.sha());
        if (jar.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        failed.remove(listed.sha());
        try {
            Running one = starter.start(listed, jar.get());
            running.put(listed.id(), one);
            Log.started(listed, (System.nanoTime() - begin) / 1_000_000);
            if (!listed.sha().equals(listed.workedSha())) {
                list.worked(listed.id(), listed.sha());
            }
            if (demo != null && !listed.demoLoaded()) {
                demo.load(one);
            }
        } catch (StartFailure e) {
            failed.put(listed.sha(), new Failed(listed.id(), e.reason(), clock.instant()));
            Log.failed(listed, e.reason());
        }
    }

    private void stop(Running one) throws InterruptedException {
        running.remove(one.id());
        starter.discard(one.bundle());
        Log.stopped(one.id());
    }
}
