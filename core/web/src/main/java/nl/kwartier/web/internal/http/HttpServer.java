package nl.kwartier.web.internal.http;

import java.time.Duration;
import java.util.function.Consumer;
import nl.kwartier.api.Settings;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.store.Sessions;
import nl.kwartier.web.internal.pages.login.FirstNotice;
import nl.kwartier.web.internal.session.SessionFactory;
import nl.kwartier.web.internal.shell.HouseStyle;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the port once every wanted programme runs or has a stated reason why not, and closes it after the last request. */
@Component(service = HttpServer.class, immediate = true)
public final class HttpServer {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    /** How long a stop waits for requests that are being answered. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Settings settings;
    private final Programmes programmes;
    private final FirstNotice firstNotice;
    private final Consumer<String> ready;
    private final Consumer<String> failed;
    private final Server server;
    private final ServerConnector connector;
    private final Thread opening;

    /** Sets the server up and waits for the programmes in a thread of its own. */
    @Activate
    public HttpServer(
            @Reference Entrance entrance,
            @Reference Sessions sessions,
            @Reference Programmes programmes,
            @Reference HouseStyle style,
            @Reference FirstNotice firstNotice,
            @Reference(target = "(kwartier.rol=gereed)") Consumer<String> ready,
            @Reference(target = "(kwartier.rol=startfout)") Consumer<String> failed,
            BundleContext context) {
        this.settings = new Settings(context::getProperty);
        this.programmes = programmes;
        this.firstNotice = firstNotice;
        this.ready = ready;
        this.failed = failed;
        var threads = new QueuedThreadPool();
        threads.setName("kwartier-web");
        this.server = new Server(threads);
        this.connector = connector();
        var session = SessionFactory.make(sessions, style.secure());
        session.setHandler(entrance.handler());
        server.setHandler(new GracefulHandler(session));
        server.setErrorHandler(new LastResort());
        server.setStopTimeout(PATIENCE.toMillis());
        this.opening = new Thread(this::open, "kwartier-openen");
        opening.start();
    }

    private ServerConnector connector() {
        try {
            return Connectors.make(server, settings);
        } catch (IllegalArgumentException unusable) {
            failed.accept(String.valueOf(unusable.getMessage()));
            throw unusable;
        }
    }

    private void open() {
        try {
            while (!programmes.settled()) {
                Thread.sleep(5);
            }
            server.start();
            ready.accept(address());
            firstNotice.tell(address());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (Exception broken) {
            LOG.debug("De poort ging niet open", broken);
            failed.accept(Closed.because(broken, settings));
        }
    }

    private String address() {
        String scheme = connector.getDefaultConnectionFactory().getProtocol().startsWith("SSL") ? "https" : "http";
        String host = settings.host().equals("0.0.0.0") ? "localhost" : settings.host();
        return settings.baseAddress().orElse(scheme + "://" + host + ":" + connector.getLocalPort());
    }

    @Deactivate
    void close() {
        opening.interrupt();
        try {
            opening.join();
            server.stop();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (Exception unclean) {
            LOG.warn("De webserver stopte niet netjes", unclean);
        }
    }
}
