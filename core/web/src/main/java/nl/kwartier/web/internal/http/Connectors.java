package nl.kwartier.web.internal.http;

import java.nio.file.Path;
import nl.kwartier.api.Settings;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** How the server listens: plain, with a certificate of its own, or behind a reverse proxy that is trusted. */
final class Connectors {
    private Connectors() {}

    /**
     * Makes what the settings ask for.
     *
     * @throws IllegalArgumentException with a Dutch sentence when that cannot be
     */
    static ServerConnector make(Server server, Settings settings) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(16 * 1024);
        settings.optional("kwartier.proxy").map(TrustedProxy::new).ifPresent(http::addCustomizer);
        var connector = settings.optional("kwartier.tls.certificate")
                .map(certificate -> secure(
                        server,
                        http,
                        certificate,
                        settings.optional("kwartier.tls.key").orElse("")))
                .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(60_000);
        server.addConnector(connector);
        return connector;
    }

    private static ServerConnector secure(Server server, HttpConfiguration http, String certificate, String key) {
        var tls = new SslContextFactory.Server();
        tls.setKeyStore(PemFiles.keyStore(Path.of(certificate), Path.of(key)));
        tls.setKeyManagerPassword("");
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        http.addCustomizer(new SecureRequestCustomizer());
        return new ServerConnector(server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http));
    }
}
