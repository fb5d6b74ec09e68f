package nl.kwartier.lifecycle.internal.tiny;

import java.util.List;
import nl.kwartier.api.web.Route;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A programme that starts well and takes its id from its manifest. */
public class Eettafel implements BundleActivator, Programme {
    private String id = "";

    @Override
    public void start(BundleContext context) throws Exception {
        id = context.getBundle().getHeaders().get("Kwartier-Programma");
        context.registerService(Programme.class, this, null);
    }

    @Override
    public void stop(BundleContext context) throws Exception {}

    @Override
    public String id() {
        return id;
    }

    @Override
    public MenuEntry menu() {
        return new MenuEntry("Eettafel", "door-enter", 10);
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }
}
