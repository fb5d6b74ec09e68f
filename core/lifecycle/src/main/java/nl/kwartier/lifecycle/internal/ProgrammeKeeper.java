package nl.kwartier.lifecycle.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Settings;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.store.Schemas;
import nl.kwartier.api.store.Store;
import nl.kwartier.lifecycle.internal.list.ProgrammeList;
import nl.kwartier.lifecycle.internal.list.Wanted;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Keeps programmes as the list says they must be, and shows how they are. */
@Component(immediate = true)
public final class ProgrammeKeeper implements Programmes {
    private static final long ANSWER_SECONDS = 10;

    private final ProgrammeList list;
    private final RunLimit limit;
    private final LifecycleThread thread;

    @Activate
    public ProgrammeKeeper(BundleContext context, @Reference Store store, @Reference Schemas schemas) {
        this(context, store, schemas, new Settings(context::getProperty), Patience.USUAL);
    }

    ProgrammeKeeper(BundleContext context, Store store, Schemas schemas, Settings settings, Patience patience) {
        this.list = new ProgrammeList(store, Clock.systemUTC());
        this.limit = RunLimit.of(settings.programmes());
        this.thread = LifecycleThread.start(
                () -> Node.prepare(context, list, schemas, settings, limit, patience),
                settings.data().resolve(InboxFolder.NAME),
                patience);
    }

    @Deactivate
    void stop() {
        thread.stop();
    }

    @Override
    public List<Programme> all() {
        return thread.overview();
    }

    @Override
    public boolean settled() {
        return thread.settled();
    }

    @Override
    public Programme switchOn(Caller caller, String id) {
        refuseWhatIsNoProgramme(id);
        list.want(caller, id, Wanted.ON);
        limit.lift(id);
        return after(id, thread.round(node -> node.retry(id)));
    }

    @Override
    public Programme switchOff(Caller caller, String id) {
        refuseWhatIsNoProgramme(id);
        list.want(caller, id, Wanted.OFF);
        return after(id, thread.round(node -> node.retry(id)));
    }

    @Override
    public Programme approve(Caller caller, String id) {
        list.approve(caller, id);
        return after(id, thread.round(node -> node.retry(id)));
    }

    private void refuseWhatIsNoProgramme(String id) {
        Optional<Programme> found = find(id);
        if (found.isPresent() && found.get().version().isEmpty()) {
            throw Refusal.of(ErrorCode.CONDITION, "Dit is geen programma dat aan of uit kan. Haal het bestand weg.");
        }
    }

    private Programme after(String id, Future<?> round) {
        try {
            round.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return found(id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return found(id);
    }

    private Programme found(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("Dit programma"));
    }

    private Optional<Programme> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
