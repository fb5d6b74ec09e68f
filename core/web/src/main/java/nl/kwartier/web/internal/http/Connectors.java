package nl.kwartier.web.internal.http;

import nl.kwartier.api.Settings;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
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

    static ServerConnector make(Server server, Settings settings) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(16 * 1024);
        if (Boolean.parseBoolean(settings.optional("kwartier.proxy").orElse("false"))) {
            http.addCustomizer(new ForwardedRequestCustomizer());
        }
        var connector = settings.optional("kwartier.tls.keystore")
                .map(file -> secure(
                        server,
                        http,
                        file,
                        settings.optional("kwartier.tls.password").orElse("")))
                .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(60_000);
        server.addConnector(connector);
        return connector;
    }

    private static ServerConnector secure(Server server, HttpConfiguration http, String file, String password) {
        var tls = new SslContextFactory.Server();
        tls.setKeyStorePath(file);
        tls.setKeyStorePassword(password);
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        http.addCustomizer(new SecureRequestCustomizer());
        return new ServerConnector(server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http));
    }
}
