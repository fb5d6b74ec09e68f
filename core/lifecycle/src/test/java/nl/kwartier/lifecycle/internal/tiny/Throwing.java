package nl.kwartier.lifecycle.internal.tiny;

import org.osgi.framework.BundleContext;

/** Throws when it starts. */
public final class Throwing extends Eettafel {
    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("de keuken is dicht");
    }
}
