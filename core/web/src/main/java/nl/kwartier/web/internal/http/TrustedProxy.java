package nl.kwartier.web.internal.http;

import java.net.InetSocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;

/** Believes what a reverse proxy says of the visitor, when it is one of the trusted ones. Anybody else may say what he likes. */
final class TrustedProxy implements HttpConfiguration.Customizer {
    private final InetAddressSet trusted = new InetAddressSet();
    private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

    /**
     * Trusts these addresses and ranges, with commas between them.
     *
     * @throws IllegalArgumentException with a Dutch sentence when one of them is no address
     */
    TrustedProxy(String addresses) {
        for (String address : addresses.split(",", -1)) {
            trust(address.strip());
        }
    }

    private void trust(String address) {
        try {
            trusted.add(address);
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException(
                    "Achter vertrouwde-proxy staat '" + address + "' en dat is geen IP-adres. Vul bijvoorbeeld in:"
                            + " 10.0.0.5, of 10.0.0.0/24 voor een reeks.",
                    none);
        }
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        var remote = request.getConnectionMetaData().getRemoteSocketAddress();
        boolean believed = remote instanceof InetSocketAddress internet && trusted.test(internet.getAddress());
        return believed ? forwarded.customize(request, responseHeaders) : request;
    }
}
