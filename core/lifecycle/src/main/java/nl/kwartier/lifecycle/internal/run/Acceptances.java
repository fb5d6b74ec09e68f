package nl.kwartier.lifecycle.internal.run;

import java.util.Collection;
import java.util.Set;
import nl.kwartier.api.lifecycle.Acceptance;
import nl.kwartier.spi.Programme;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The parts of the platform that a programme must suit. At the start of Kwartier some come up after the first programmes run. */
final class Acceptances {
    private final BundleContext context;
    private Set<ServiceReference<Acceptance>> before = Set.of();

    Acceptances(BundleContext context) {
        this.context = context;
    }

    /** Throws what the first of them throws that cannot do with it. */
    void check(String id, Programme programme) {
        for (ServiceReference<Acceptance> reference : references()) {
            Acceptance part = context.getService(reference);
            if (part != null) {
                try {
                    part.check(id, programme);
                } finally {
                    context.ungetService(reference);
                }
            }
        }
    }

    /** Whether one came since this was last asked, which has seen nothing of what ran then. Asked by one thread. */
    boolean grew() {
        Set<ServiceReference<Acceptance>> now = Set.copyOf(references());
        boolean more = !before.containsAll(now);
        before = now;
        return more;
    }

    private Collection<ServiceReference<Acceptance>> references() {
        try {
            return context.getServiceReferences(Acceptance.class, null);
        } catch (InvalidSyntaxException noFilter) {
            throw new IllegalStateException(noFilter);
        }
    }
}
