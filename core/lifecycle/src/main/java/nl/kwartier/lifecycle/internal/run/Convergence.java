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
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.OwnedData;
import nl.kwartier.api.store.Schemas;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.list.Jars;
import nl.kwartier.lifecycle.internal.list.Listed;
import nl.kwartier.lifecycle.internal.list.ProgrammeList;
import nl.kwartier.lifecycle.internal.list.Steps;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Brings this node to what the list says, one programme at a time; what befalls one never stops another. Used by one thread. */
public final class Convergence {
    private final ProgrammeList list;
    private final Jars jars;
    private final Steps steps;
    private final Bundles bundles;
    private final Starter starter;
    private final ProgrammeTables programmeTables;
    private final Takeover takeover;
    private final Doors doors;
    private final @Nullable DemoLoader demo;
    private final Clock clock;
    private final Map<String, Running> running = new LinkedHashMap<>();
    private final Map<String, Failed> failed = new HashMap<>();

    /** A start that failed, by the checksum of the jar. It is not tried again with the same jar until somebody asks. */
    private record Failed(String id, Reason reason, Instant since) {}

    /** What a programme is really doing. */
    public record Condition(@Nullable Reason reason, Instant since) {}

    /**
     * How a jar fits among what is here.
     *
     * @param missing what keeps it from running; empty when nothing does
     * @param given the migrations with which modules would give it tables that its programme does not have yet
     */
    public record Fit(List<Reason> missing, List<Migration> given) {}

    /** What the store offers to who looks after programmes. */
    public record Tables(Schemas schemas, Generations generations, OwnedData data) {}

    /**
     * Prepares to run programmes.
     *
     * @param limit how long a programme may take to start or to stop
     * @param demo whether programmes are asked to load invented data
     */
    public Convergence(
            BundleContext context,
            ProgrammeList list,
            Jars jars,
            Steps steps,
            Tables tables,
            Duration limit,
            boolean demo,
            Clock clock,
            Stage.Onlooker onlooker) {
        this.list = list;
        this.jars = jars;
        this.steps = steps;
        this.bundles = new Bundles(context, limit);
        this.starter = new Starter(context, limit, clock);
        this.programmeTables = new ProgrammeTables(new GivenTables(context), tables.schemas(), tables.generations());
        this.takeover = new Takeover(bundles, starter, programmeTables, tables.generations(), tables.data(), onlooker);
        this.doors = new Doors(context);
        this.demo = demo ? new DemoLoader(context, list) : null;
        this.clock = clock;
    }

    /** Takes away what an earlier run left behind in the framework's cache: the list alone decides. */
    public void clean() throws InterruptedException {
        for (Bundle bundle : bundles.all()) {
            bundles.discard(bundle);
        }
    }

    /** Stops what must not run, then starts what must. */
    public void converge(List<Listed> wanted) throws InterruptedException {
        Predicate<Running> unwanted = one -> wanted.stream()
                .noneMatch(
                        listed -> listed.id().equals(one.id()) && listed.sha().equals(one.sha()));
        for (Running one : running.values().stream().filter(unwanted).toList()) {
            stop(one);
        }
        lookAgain(wanted);
        for (Listed listed : wanted) {
            if (!running.containsKey(listed.id()) && !failed.containsKey(listed.sha())) {
                start(listed);
            }
        }
    }

    private void lookAgain(List<Listed> wanted) throws InterruptedException {
        if (!starter.mustLookAgain()) {
            return;
        }
        for (Listed listed : wanted) {
            Running one = running.get(listed.id());
            try {
                if (one != null) {
                    starter.lookAgain(one);
                }
            } catch (StartFailure e) {
                stop(listed.id());
                failed(listed, e.reason());
            }
        }
    }

    /** Lets another jar take over from what is listed, or says why not; then the listed one runs again at the next converging. */
    public Optional<Reason> update(Listed listed, PluginJar jar, Takeover.Commit commit) throws InterruptedException {
        return replace(
                listed,
                jar.descriptor().version(),
                () -> takeover.update(listed.id(), jar, () -> stop(listed.id()), commit));
    }

    /** Lets the jar before take over again with its data, or says why not. */
    public Optional<Reason> goBack(Listed listed, PluginJar jar, Takeover.Commit commit) throws InterruptedException {
        return replace(
                listed,
                jar.descriptor().version(),
                () -> takeover.goBack(listed.id(), jar, () -> stop(listed.id()), commit));
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

    /** Whether a jar would run among what is here, and what it would be given; nothing of it runs. */
    public Fit fit(PluginJar jar) throws InterruptedException {
        String id = jar.descriptor().id();
        Running present = running.get(id);
        if (present != null && present.sha().equals(jar.sha())) {
            return new Fit(List.of(), given(present.bundle(), id));
        }
        try {
            Bundle bundle = bundles.install(id, jar.sha(), jar.bytes());
            try {
                return new Fit(bundles.missing(bundle), given(bundle, id));
            } finally {
                bundles.discard(bundle);
            }
        } catch (StartFailure e) {
            return new Fit(List.of(e.reason()), List.of());
        }
    }

    private List<Migration> given(Bundle bundle, String id) {
        try {
            bundles.resolve(bundle);
            return programmeTables.firstGiven(bundle, id);
        } catch (StartFailure toldByMissing) {
            return List.of();
        }
    }

    /** Whether somebody offers a service. */
    public boolean offers(String service) {
        return bundles.offers(service);
    }

    /** The ids of programmes that use something of this one, and would restart with it. */
    public List<String> usersOf(String id) {
        Running one = running.get(id);
        return one == null ? List.of() : bundles.usersOf(one.bundle());
    }

    /** Replaces what runs. */
    @FunctionalInterface
    private interface Replacement {
        Running running() throws StartFailure, InterruptedException;
    }

    @SuppressWarnings("IllegalCatch")
    private Optional<Reason> replace(Listed listed, String version, Replacement replacement)
            throws InterruptedException {
        retry(listed.id());
        long begin = System.nanoTime();
        boolean used = !usersOf(listed.id()).isEmpty();
        try {
            opened(listed, version, replacement.running(), begin);
            if (used) {
                bundles.refresh();
            }
            return Optional.empty();
        } catch (StartFailure e) {
            Log.replacementFailed(listed, e.reason());
            return Optional.of(e.reason());
        } catch (Refusal decidedOtherwise) {
            Log.replacementFailed(listed, RunReasons.changedMeanwhile());
            return Optional.of(RunReasons.changedMeanwhile());
        } catch (RuntimeException e) {
            Log.replacementFailed(listed, RunReasons.broken(Technical.text(e)));
            return Optional.of(RunReasons.broken(Technical.text(e)));
        }
    }

    private void start(Listed listed) throws InterruptedException {
        Optional<byte[]> jar = jars.content(listed.sha());
        if (jar.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        failed.remove(listed.sha());
        try {
            opened(listed, listed.version(), started(listed, jar.get()), begin);
            if (!listed.sha().equals(listed.workedSha())) {
                list.worked(listed.id(), listed.sha());
            }
        } catch (StartFailure e) {
            failed(listed, e.reason());
        }
    }

    private void failed(Listed listed, Reason reason) {
        failed.put(listed.sha(), new Failed(listed.id(), reason, clock.instant()));
        Log.failed(listed, reason);
        steps.didNotStart(listed, reason);
    }

    /** Installs, resolves, migrates, starts. When a step fails, nothing of the bundle is left behind but its tables. */
    private Running started(Listed listed, byte[] jar) throws StartFailure, InterruptedException {
        Bundle bundle = bundles.install(listed.id(), listed.sha(), jar);
        boolean started = false;
        try {
            bundles.resolve(bundle);
            programmeTables.migrate(bundle, listed.id());
            Running one = starter.start(bundle, listed.id(), listed.sha());
            started = true;
            return one;
        } finally {
            if (!started) {
                bundles.discard(bundle);
            }
        }
    }

    private void opened(Listed listed, String version, Running one, long begin) throws InterruptedException {
        running.put(one.id(), one);
        doors.open(one);
        Log.started(one.id(), version, (System.nanoTime() - begin) / 1_000_000);
        if (demo != null && !listed.demoLoaded()) {
            demo.load(one);
        }
    }

    private void stop(String id) throws InterruptedException {
        Running one = running.get(id);
        if (one != null) {
            stop(one);
        }
    }

    private void stop(Running one) throws InterruptedException {
        running.remove(one.id());
        doors.close(one.bundle());
        bundles.discard(one.bundle());
        Log.stopped(one.id());
    }
}
