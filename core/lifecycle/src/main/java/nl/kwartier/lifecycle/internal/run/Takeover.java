package nl.kwartier.lifecycle.internal.run;

import java.time.Duration;
import java.util.function.Consumer;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.OwnedData;
import nl.kwartier.api.store.Unit;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import org.osgi.framework.Bundle;

/**
 * Lets another version of a programme take the place of the present one, on tables of its own, in one commit. Whatever goes wrong before
 * that commit, also that the process is killed, leaves the present version with its present data.
 */
public final class Takeover {
    /** How long the life events that were missed may take, before the pages open all the same and the rest follows. */
    private static final Duration CATCHING_UP = Duration.ofSeconds(10);

    private final Bundles bundles;
    private final Starter starter;
    private final ProgrammeTables tables;
    private final Generations generations;
    private final OwnedData data;
    private final Stage.Onlooker onlooker;

    Takeover(
            Bundles bundles,
            Starter starter,
            ProgrammeTables tables,
            Generations generations,
            OwnedData data,
            Stage.Onlooker onlooker) {
        this.bundles = bundles;
        this.starter = starter;
        this.tables = tables;
        this.generations = generations;
        this.data = data;
        this.onlooker = onlooker;
    }

    /** Chooses or makes the tables that the other version works on. */
    @FunctionalInterface
    private interface Preparation {
        int generation(Bundle bundle) throws StartFailure;
    }

    /** Stops the present version. */
    @FunctionalInterface
    interface Stopping {
        void stop() throws InterruptedException;
    }

    /** Notes the switch in a unit, which the takeover completes with the switch of the tables. */
    @FunctionalInterface
    public interface Commit {
        /** Writes the unit, and lets it be completed. */
        void note(Consumer<Unit> tables);
    }

    /** Another version on a copy of the present data. */
    Running update(String id, PluginJar jar, Stopping present, Commit commit)
            throws StartFailure, InterruptedException {
        return takeOver(id, jar, bundle -> tables.build(bundle, id), present, commit);
    }

    /** The version before, on its data as it was then. */
    Running goBack(String id, PluginJar jar, Stopping present, Commit commit)
            throws StartFailure, InterruptedException {
        return takeOver(id, jar, bundle -> previous(id), present, commit);
    }

    private Running takeOver(String id, PluginJar jar, Preparation preparation, Stopping present, Commit commit)
            throws StartFailure, InterruptedException {
        onlooker.reached(id, Stage.RESOLVE);
        Bundle bundle = bundles.install(id, jar.sha(), jar.bytes());
        boolean done = false;
        try {
            bundles.resolve(bundle);
            Running running = switched(id, jar.sha(), bundle, preparation, present, commit);
            done = true;
            return running;
        } finally {
            if (!done) {
                bundles.discard(bundle);
            }
            tidy(id);
        }
    }

    private Running switched(
            String id, String sha, Bundle bundle, Preparation preparation, Stopping present, Commit commit)
            throws StartFailure, InterruptedException {
        onlooker.reached(id, Stage.BUILD);
        int generation = preparation.generation(bundle);
        onlooker.reached(id, Stage.STOP);
        present.stop();
        generations.trial(id, generation);
        // The generation before lacks what the modules that it uses made since.
        tables.migrate(bundle, id);
        onlooker.reached(id, Stage.START);
        Running running = starter.start(bundle, id, sha);
        onlooker.reached(id, Stage.SWITCH);
        commit.note(unit -> generations.use(unit, id, generation));
        catchUp(id);
        return running;
    }

    /** The switch is made, so that nothing here may turn it into a failure. What is missed now follows by itself. */
    @SuppressWarnings("IllegalCatch")
    private void catchUp(String id) {
        try {
            onlooker.reached(id, Stage.OPEN);
            if (!data.caughtUp(id, CATCHING_UP)) {
                Log.behind(id);
            }
        } catch (RuntimeException e) {
            Log.behind(id, e);
        }
    }

    private int previous(String id) throws StartFailure {
        return generations.previous(id).orElseThrow(() -> new StartFailure(RunReasons.nothingBefore()));
    }

    /** What is left lying costs room and no more; the next start takes it away. */
    @SuppressWarnings("IllegalCatch")
    private void tidy(String id) {
        try {
            generations.tidy(id);
        } catch (RuntimeException e) {
            Log.untidy(id, e);
        }
    }
}
