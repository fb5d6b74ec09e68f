package nl.kwartier.lifecycle.internal.tiny;

import java.util.concurrent.CountDownLatch;
import nl.kwartier.api.Caller;

/** Starts, and never says whether it can do its work. */
public final class Dozing extends Eettafel {
    @Override
    public void checkUp(Caller caller) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
