package nl.kwartier.lifecycle.internal.tiny;

import org.osgi.framework.BundleContext;

/** Starts and offers nothing. */
public final class Silent extends Eettafel {
    @Override
    public void start(BundleContext context) {}
}
