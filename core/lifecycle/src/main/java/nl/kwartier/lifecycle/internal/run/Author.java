package nl.kwartier.lifecycle.internal.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.kwartier.api.development.Development;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Who writes a programme, when Kwartier was started for that: hears of a failed start what no administrator needs to see. */
final class Author {
    private final BundleContext context;

    Author(BundleContext context) {
        this.context = context;
    }

    void hears(String programme, Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        hears(programme, text.toString());
    }

    void hears(String programme, String stackTrace) {
        ServiceReference<Development> reference = context.getServiceReference(Development.class);
        Development development = reference == null ? null : context.getService(reference);
        if (development != null) {
            development.failed(programme, stackTrace);
            context.ungetService(reference);
        }
    }
}
