package nl.kwartier.lifecycle.internal.run;

import java.time.Instant;
import java.util.Arrays;
import nl.kwartier.spi.Programme;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** A programme that runs. */
record Running(String id, String sha, Bundle bundle, ServiceReference<Programme> service, Instant since) {
    /** Whether its service is still there: a component may be switched off by something it needs. */
    boolean answers() {
        return service.getBundle() != null || offers(bundle);
    }

    private static boolean offers(Bundle bundle) {
        ServiceReference<?>[] offered = bundle.getState() == Bundle.ACTIVE ? bundle.getRegisteredServices() : null;
        return offered != null && Arrays.stream(offered).anyMatch(Running::isProgramme);
    }

    static boolean isProgramme(ServiceReference<?> service) {
        return service.getProperty(Constants.OBJECTCLASS) instanceof String[] types
                && Arrays.asList(types).contains(Programme.class.getName());
    }

    /** The same service as what it is, which its registration says. */
    @SuppressWarnings("unchecked")
    static ServiceReference<Programme> programme(ServiceReference<?> service) {
        return (ServiceReference<Programme>) service;
    }
}
