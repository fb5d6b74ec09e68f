package nl.kwartier.lifecycle.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.kwartier.api.Settings;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.store.Schemas;
import nl.kwartier.lifecycle.internal.inbox.Inbox;
import nl.kwartier.lifecycle.internal.list.Listed;
import nl.kwartier.lifecycle.internal.list.ProgrammeList;
import nl.kwartier.lifecycle.internal.run.Convergence;
import org.osgi.framework.BundleContext;

/** This node: its inbox, the list that all nodes share, and what runs here. Used by one thread. */
final class Node {
    private final ProgrammeList list;
    private final RunLimit limit;
    private final Intake intake;
    private final Inbox inbox;
    private final Convergence convergence;
    private final Overview overview;
    private final TakenNames names;

    private Node(
            ProgrammeList list,
            RunLimit limit,
            TakenNames names,
            Intake intake,
            Inbox inbox,
            Convergence convergence,
            Clock clock) {
        this.list = list;
        this.limit = limit;
        this.names = names;
        this.intake = intake;
        this.inbox = inbox;
        this.convergence = convergence;
        this.overview = new Overview(limit, convergence, clock.instant());
    }

    /** Makes the inbox, takes in what came with Kwartier, and forgets what an earlier run left in the framework. */
    static Node prepare(
            BundleContext context,
            ProgrammeList list,
            Schemas schemas,
            Settings settings,
            RunLimit limit,
            Patience patience)
            throws IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        settings.optional(Distribution.PROPERTY)
                .ifPresent(folder -> Distribution.offer(Path.of(folder), list, settings.demo()));
        Path folder = InboxFolder.create(settings.data());
        var names = new TakenNames(context);
        var intake = new Intake(list, InboxFolder.id(folder), settings.demo(), limit, names);
        var inbox = new Inbox(folder, intake.files(), patience.copying(), clock);
        var convergence = new Convergence(context, list, schemas, patience.programme(), settings.demo(), clock);
        convergence.clean();
        return new Node(list, limit, names, intake, inbox, convergence, clock);
    }

    /** Looks in the inbox, reads the list, brings what runs to it, and says how that went. */
    List<Programme> round() throws InterruptedException {
        inbox.look(intake);
        intake.nowRunning();
        List<Listed> listed = list.all();
        Set<String> taken = names.now();
        if (convergence.converge(wanted(listed, taken))) {
            listed = list.all();
            convergence.converge(wanted(listed, taken));
        }
        return overview.of(listed, inbox.rejected(), taken);
    }

    private List<Listed> wanted(List<Listed> listed, Set<String> taken) {
        return listed.stream()
                .filter(one -> one.on() && limit.allows(one.id()) && !taken.contains(one.id()))
                .toList();
    }

    void retry(String id) {
        convergence.retry(id);
    }

    void stop() throws InterruptedException {
        convergence.stopAll();
    }
}
