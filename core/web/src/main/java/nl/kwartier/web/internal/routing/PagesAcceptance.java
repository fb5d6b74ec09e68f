package nl.kwartier.web.internal.routing;

import nl.kwartier.api.lifecycle.Acceptance;
import nl.kwartier.spi.Programme;
import org.osgi.service.component.annotations.Component;

/** Looks whether the pages of a programme can be opened, before they take the place of what is there. */
@Component
public final class PagesAcceptance implements Acceptance {
    @Override
    public void check(String id, Programme programme) {
        var unused = new RouteTable(Mounted.of(id, programme, new Gate()));
    }
}
