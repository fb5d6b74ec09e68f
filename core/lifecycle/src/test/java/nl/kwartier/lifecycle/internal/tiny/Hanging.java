package nl.kwartier.lifecycle.internal.tiny;

import java.util.concurrent.CountDownLatch;
import org.osgi.framework.BundleContext;

/** Never comes back from its start, whatever happens. */
public final class Hanging extends Eettafel {
    @Override
    public void start(BundleContext context) {
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                // A programme that does not listen is what this is about.
            }
        }
    }
}
