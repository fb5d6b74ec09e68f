package nl.kwartier.lifecycle.internal.tiny;

import org.osgi.framework.BundleContext;

/** Uses a class that is not in its jar. */
public final class Lacking extends Eettafel {
    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        Kitchen.open();
    }
}
