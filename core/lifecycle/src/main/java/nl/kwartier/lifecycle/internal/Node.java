package nl.kwartier.lifecycle.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Settings;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.inbox.Inbox;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.list.Listed;
import nl.kwartier.lifecycle.internal.run.Convergence;
import nl.kwartier.lifecycle.internal.run.Stage;
import org.osgi.framework.BundleContext;

/** This node: its inbox, the list that all nodes share, and what runs here. Used by one thread. */
final class Node {
    private final Registers registers;
    private final RunLimit limit;
    private final Intake intake;
    private final Inbox inbox;
    private final Convergence convergence;
    private final Overview overview;
    private final TakenNames names;
    private final Ready ready;
    private final Replacing replacing;

    private Node(
            Registers registers,
            RunLimit limit,
            TakenNames names,
            Ready ready,
            Intake intake,
            Inbox inbox,
            Convergence convergence,
            Replacing replacing,
            Clock clock) {
        this.registers = registers;
        this.limit = limit;
        this.names = names;
        this.ready = ready;
        this.intake = intake;
        this.inbox = inbox;
        this.convergence = convergence;
        this.replacing = replacing;
        this.overview = new Overview(limit, convergence, clock.instant());
    }

    /** Makes the inbox, takes in what came with Kwartier, and forgets what an earlier run left in the framework. */
    static Node prepare(
            BundleContext context,
            Registers registers,
            Convergence.Tables tables,
            Settings settings,
            Admission admission,
            RunLimit limit,
            Patience patience,
            Stage.Onlooker onlooker)
            throws IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        var ready = new Ready();
        registers.steps().breakOff(StateReasons.BROKEN_OFF);
        settings.optional(Distribution.PROPERTY)
                .ifPresent(folder -> new Distribution(registers, ready).offer(Path.of(folder), settings.demo()));
        Path folder = InboxFolder.create(settings.data());
        var names = new TakenNames(context);
        var intake = new Intake(registers.arrivals(), InboxFolder.id(folder), settings.demo(), limit, admission, ready);
        var inbox = new Inbox(folder, intake.files(), patience.copying(), clock);
        var convergence = new Convergence(
                context,
                registers.list(),
                registers.jars(),
                registers.steps(),
                tables,
                patience.programme(),
                settings.demo(),
                clock,
                onlooker);
        convergence.clean();
        var replacing = new Replacing(registers, admission, convergence, onlooker);
        return new Node(registers, limit, names, ready, intake, inbox, convergence, replacing, clock);
    }

    /** Looks in the inbox, reads the list, brings what runs to it, and says how that went. */
    List<Programme> round() throws InterruptedException {
        inbox.look(intake);
        intake.nowRunning();
        Set<String> taken = names.now();
        List<Listed> listed = registers.list().all();
        if (replaceWhatIsReady(listed)) {
            listed = registers.list().all();
        }
        convergence.converge(wanted(listed, taken));
        return overview.of(registers.list().all(), registers.steps().failures(), inbox.rejected(), taken);
    }

    private boolean replaceWhatIsReady(List<Listed> listed) throws InterruptedException {
        boolean any = false;
        for (Listed one : listed) {
            if (limit.allows(one.id()) && ready.take(one)) {
                replacing.update(Caller.system("programma bijwerken"), one);
                any = true;
            }
        }
        return any;
    }

    private List<Listed> wanted(List<Listed> listed, Set<String> taken) {
        return listed.stream()
                .filter(one -> one.on() && limit.allows(one.id()) && !taken.contains(one.id()))
                .toList();
    }

    void retry(String id) {
        convergence.retry(id);
    }

    /** Lets the jar that waits take over; does nothing when another one waits by now. */
    void update(Caller caller, String id, String sha) throws InterruptedException {
        Optional<Listed> listed = registers.list().find(id).filter(one -> one.waits(sha));
        if (listed.isPresent()) {
            replacing.update(caller, listed.get());
        }
    }

    /** Puts the version before back, or says why not. */
    Optional<Reason> goBack(Caller caller, String id) throws InterruptedException {
        Optional<Listed> listed = registers.list().find(id);
        return listed.isPresent() ? replacing.goBack(caller, listed.get()) : Optional.empty();
    }

    /** Whether a jar would run among what is here, and what it would be given. */
    Convergence.Fit fit(PluginJar jar) throws InterruptedException {
        return convergence.fit(jar);
    }

    /** Whether somebody here offers a service. */
    boolean offers(String service) {
        return convergence.offers(service);
    }

    /** The ids of programmes that use something of this one. */
    List<String> usersOf(String id) {
        return convergence.usersOf(id);
    }

    void stop() throws InterruptedException {
        convergence.stopAll();
    }
}
