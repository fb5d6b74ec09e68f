package nl.kwartier.lifecycle.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Settings;
import nl.kwartier.api.Slice;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.OwnedData;
import nl.kwartier.api.store.Schemas;
import nl.kwartier.api.store.Store;
import nl.kwartier.lifecycle.internal.list.Approval;
import nl.kwartier.lifecycle.internal.list.Listed;
import nl.kwartier.lifecycle.internal.list.ProgrammeList;
import nl.kwartier.lifecycle.internal.run.Convergence;
import nl.kwartier.lifecycle.internal.run.Stage;
import nl.kwartier.lifecycle.internal.trust.Trust;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Keeps programmes as the list says they must be, shows how they are, and lets them in, out and change places. */
@Component(
        immediate = true,
        service = {Programmes.class, Installation.class, ProgrammeKeeper.class})
public final class ProgrammeKeeper implements Programmes, Installation {
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Registers registers;
    private final RunLimit limit;
    private final LifecycleThread thread;
    private final Desk desk;
    private final Duration replacing;

    /** Starts with what the list says. */
    @Activate
    public ProgrammeKeeper(
            BundleContext context,
            @Reference Store store,
            @Reference Schemas schemas,
            @Reference Generations generations,
            @Reference OwnedData data) {
        this(
                context,
                store,
                new Convergence.Tables(schemas, generations, data),
                new Settings(context::getProperty),
                Patience.USUAL,
                (id, stage) -> {});
    }

    ProgrammeKeeper(
            BundleContext context,
            Store store,
            Convergence.Tables tables,
            Settings settings,
            Patience patience,
            Stage.Onlooker onlooker) {
        this.registers = Registers.in(store, () -> InboxFolder.node(settings.data()));
        this.limit = RunLimit.of(settings.programmes());
        this.replacing = patience.answer();
        var admission = new Admission(new TakenNames(context), Trust.of(settings));
        var progress = new Progress(Clock.systemUTC(), onlooker);
        this.thread = LifecycleThread.start(
                () -> Node.prepare(context, registers, tables, settings, admission, limit, patience, progress),
                settings.data().resolve(InboxFolder.NAME),
                progress,
                patience);
        this.desk = new Desk(registers, thread, admission, tables.data(), settings);
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
    public Slice<Step> history(Caller caller, @Nullable String id, @Nullable String after) {
        return registers.steps().slice(caller, id, after);
    }

    @Override
    public Optional<Description> description(String id) {
        return registers.list().find(id).flatMap(listed -> desk.description(listed.sha()));
    }

    @Override
    public Programme switchOn(Caller caller, String id) {
        refuseWhatIsNoProgramme(id);
        registers.list().switchOn(caller, id);
        limit.lift(id);
        return after(id, thread.round(node -> node.retry(id)));
    }

    @Override
    public Programme switchOff(Caller caller, String id) {
        refuseWhatIsNoProgramme(id);
        registers.list().switchOff(caller, id);
        return after(id, thread.round(node -> node.retry(id)));
    }

    @Override
    public Check offer(Caller caller, String name, Path jar) {
        String id = desk.handIn(caller, jar);
        after(id, thread.round(node -> {}));
        return check(caller, id);
    }

    @Override
    public Check check(Caller caller, String id) {
        refuseWhatIsNoProgramme(id);
        return desk.check(listed(id));
    }

    @Override
    public Programme approve(Caller caller, String id, String sha) {
        Listed listed = listed(id);
        Check check = check(caller, id);
        if (!check.sha().equals(sha)) {
            throw ProgrammeList.anotherWaits();
        }
        if (listed.offer() == null && listed.letIn()) {
            throw Refusal.of(ErrorCode.CONDITION, "Er wacht geen andere versie van dit programma.");
        }
        check.objections().stream().findFirst().ifPresent(reason -> {
            throw Objection.to(reason);
        });
        limit.lift(id);
        if (listed.offer() != null) {
            return after(id, thread.round(node -> node.update(caller, id, sha)), replacing);
        }
        registers.list().letIn(caller, id, sha, Approval.of(check.description()));
        return after(id, thread.round(node -> node.retry(id)));
    }

    @Override
    public void decline(Caller caller, String id) {
        refuseWhatIsNoProgramme(id);
        registers.list().decline(caller, id);
        await(thread.round(node -> node.retry(id)), ANSWER);
    }

    @Override
    public Programme putBack(Caller caller, String id) {
        if (listed(id).previous() == null) {
            throw Refusal.of(ErrorCode.CONDITION, "Er is geen vorige versie van dit programma om terug te zetten.");
        }
        var failure = new AtomicReference<@Nullable Reason>();
        Programme now = after(id, thread.round(node -> node.goBack(caller, id).ifPresent(failure::set)), replacing);
        Optional.ofNullable(failure.get()).ifPresent(reason -> {
            throw Objection.to(reason);
        });
        return now;
    }

    @Override
    public Programme remove(Caller caller, String id) {
        refuseWhatIsNoProgramme(id);
        registers.list().remove(caller, id);
        return after(id, thread.round(node -> node.retry(id)));
    }

    /** Does something when what must not run has stopped here, and before anything can start. */
    void whileNothingStarts(Runnable work) {
        thread.answer(node -> {
            node.round();
            work.run();
            return work;
        });
        await(thread.round(node -> {}), ANSWER);
    }

    private Listed listed(String id) {
        return registers.list().find(id).orElseThrow(() -> Refusal.notFound("Dit programma"));
    }

    private void refuseWhatIsNoProgramme(String id) {
        Optional<Programme> found = find(id);
        if (found.isPresent() && !found.get().known()) {
            throw Refusal.of(ErrorCode.CONDITION, "Dit is geen programma dat aan of uit kan. Haal het bestand weg.");
        }
    }

    private Programme after(String id, Future<?> round) {
        return after(id, round, ANSWER);
    }

    private Programme after(String id, Future<?> round, Duration atMost) {
        await(round, atMost);
        return find(id).orElseThrow(() -> Refusal.notFound("Dit programma"));
    }

    /** What takes longer goes on; the overview then says how far it is. */
    private static void await(Future<?> round, Duration atMost) {
        try {
            round.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillBusy) {
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A round never throws", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Programme> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
