package nl.kwartier.testkit.sample;

import org.osgi.framework.BundleContext;

/** A table that nobody can lay. */
public final class Broken extends Eettafel {
    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("broken on purpose");
    }
}
