package nl.kwartier.launcher.internal;

import java.util.function.Consumer;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** A bundle that says one thing to the launcher when it starts: the role is its symbolic name, the text its description. */
public final class SpeakingBundle implements BundleActivator {
    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // The role decides the type of the listener.
    public void start(BundleContext context) throws Exception {
        var bundle = context.getBundle();
        String role = "(kwartier.rol=" + bundle.getSymbolicName() + ")";
        for (ServiceReference<Consumer> reference : context.getServiceReferences(Consumer.class, role)) {
            context.getService(reference).accept(bundle.getHeaders().get("Bundle-Description"));
        }
        if (bundle.getSymbolicName().equals("kapot")) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    @Override
    public void stop(BundleContext context) {}
}
