package nl.kwartier.lifecycle.internal.run;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.kwartier.api.Caller;
import nl.kwartier.lifecycle.internal.list.ProgrammeList;
import nl.kwartier.spi.Programme;
import org.osgi.framework.BundleContext;

/** Asks a programme for its invented data, once. A demonstration without it is still a demonstration, so failure is only logged. */
final class DemoLoader {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final BundleContext context;
    private final ProgrammeList list;

    DemoLoader(BundleContext context, ProgrammeList list) {
        this.context = context;
        this.list = list;
    }

    void load(Running one) throws InterruptedException {
        try {
            TimeLimit.within(LIMIT, "kwartier-demo-" + one.id(), () -> {
                Programme programme = context.getService(one.service());
                if (programme != null) {
                    programme.loadDemo(Caller.system("demo laden"));
                    list.demoLoaded(one.id());
                }
                return one;
            });
        } catch (TimeoutException e) {
            Log.demoFailed(one.id(), e);
        } catch (ExecutionException e) {
            Log.demoFailed(one.id(), e.getCause() == null ? e : e.getCause());
        }
    }
}
