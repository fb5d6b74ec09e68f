package nl.kwartier.web.internal.http;

import java.net.InetSocketAddress;
import java.util.List;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.access.Role;
import org.eclipse.jetty.server.Request;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may see the measurements: a program on this computer, and a program with the key of an administrator. */
@Component(service = Onlookers.class)
public final class Onlookers {
    private static final Permission MEASUREMENTS =
            Permission.of("metingen.lezen", "de metingen bekijken", Role.ADMINISTRATOR);

    /** What a proxy adds. With one of these, who asks is somewhere else than the connection comes from. */
    private static final List<String> OF_A_PROXY =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final Callers callers;

    /** Knows keys from the callers. */
    @Activate
    public Onlookers(@Reference Callers callers) {
        this.callers = callers;
    }

    boolean admits(Request request) {
        return fromHere(request) || MEASUREMENTS.isHeldBy(callers.program(request));
    }

    private static boolean fromHere(Request request) {
        var remote = request.getConnectionMetaData().getRemoteSocketAddress();
        return remote instanceof InetSocketAddress internet
                && internet.getAddress() != null
                && internet.getAddress().isLoopbackAddress()
                && OF_A_PROXY.stream().noneMatch(request.getHeaders()::contains);
    }
}
