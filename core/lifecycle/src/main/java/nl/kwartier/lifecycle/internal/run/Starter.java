package nl.kwartier.lifecycle.internal.run;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.kwartier.api.Caller;
import nl.kwartier.spi.Programme;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Starts a resolved bundle and looks whether it does its work, within a time limit. Nobody visits it yet. */
final class Starter {
    private final BundleContext context;
    private final Duration limit;
    private final Clock clock;
    private final Author author;
    private final Acceptances acceptances;

    Starter(BundleContext context, Duration limit, Clock clock) {
        this.context = context;
        this.limit = limit;
        this.clock = clock;
        this.author = new Author(context);
        this.acceptances = new Acceptances(context);
    }

    Running start(Bundle bundle, String id, String sha) throws StartFailure, InterruptedException {
        return new Running(id, sha, bundle, started(bundle, id), clock.instant());
    }

    private ServiceReference<Programme> started(Bundle bundle, String id) throws StartFailure, InterruptedException {
        return within(id, () -> {
            bundle.start(Bundle.START_TRANSIENT);
            var service = awaitService(bundle, id);
            check(service, bundle, id);
            return service;
        });
    }

    /** Whether a part of the platform came that saw nothing of what ran then. */
    boolean mustLookAgain() {
        return acceptances.grew();
    }

    /** Looks whether all parts of the platform can do with a programme that runs. */
    void lookAgain(Running one) throws StartFailure, InterruptedException {
        within(one.id(), () -> {
            @Nullable Programme programme = context.getService(one.service());
            if (programme != null) {
                try {
                    accept(programme, one.id());
                } finally {
                    context.ungetService(one.service());
                }
            }
            return one;
        });
    }

    private <T> T within(String id, Callable<T> work) throws StartFailure, InterruptedException {
        try {
            return TimeLimit.within(limit, "kwartier-start-" + id, work);
        } catch (TimeoutException e) {
            throw new StartFailure(RunReasons.tooSlow(limit));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : broken(id, e.getCause());
        }
    }

    private StartFailure broken(String id, @Nullable Throwable cause) {
        if (cause != null) {
            author.hears(id, cause);
        }
        return new StartFailure(RunReasons.startFailed(Technical.text(cause)));
    }

    private String complaints(Bundle bundle, String id) {
        Components.failure(context, bundle).ifPresent(trace -> author.hears(id, trace));
        return Components.complaints(context, bundle);
    }

    /** A component is normally registered while its bundle starts; one that takes a fifth of the limit longer waits for something. */
    private ServiceReference<Programme> awaitService(Bundle bundle, String id)
            throws StartFailure, InterruptedException {
        long end = System.nanoTime() + limit.toNanos() / 5;
        while (System.nanoTime() < end) {
            Optional<ServiceReference<Programme>> service = service(bundle);
            if (service.isPresent()) {
                return service.get();
            }
            Thread.sleep(5);
        }
        throw new StartFailure(RunReasons.noService(complaints(bundle, id)));
    }

    private static Optional<ServiceReference<Programme>> service(Bundle bundle) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        return offered == null
                ? Optional.empty()
                : Arrays.stream(offered)
                        .filter(Running::isProgramme)
                        .findFirst()
                        .map(Running::programme);
    }

    /** Also makes sure that there is something behind the service: a component is made when it is first asked for. */
    private void check(ServiceReference<Programme> service, Bundle bundle, String id) throws StartFailure {
        @Nullable Programme programme = context.getService(service);
        try {
            if (programme == null) {
                throw new StartFailure(RunReasons.startFailed(complaints(bundle, id)));
            }
            String said = programme.id();
            if (!id.equals(said)) {
                throw new StartFailure(RunReasons.otherId(said));
            }
            checkUp(programme, id);
            accept(programme, id);
        } finally {
            context.ungetService(service);
        }
    }

    @SuppressWarnings("IllegalCatch")
    private void checkUp(Programme programme, String id) throws StartFailure {
        try {
            programme.checkUp(Caller.system("programma nakijken"));
        } catch (RuntimeException | LinkageError ill) {
            author.hears(id, ill);
            throw new StartFailure(RunReasons.unwell(Technical.text(ill)));
        }
    }

    @SuppressWarnings("IllegalCatch")
    private void accept(Programme programme, String id) throws StartFailure {
        try {
            acceptances.check(id, programme);
        } catch (RuntimeException | LinkageError unfit) {
            author.hears(id, unfit);
            throw new StartFailure(RunReasons.unusablePages(Technical.text(unfit)));
        }
    }
}
