package nl.kwartier.web.internal.http;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import nl.kwartier.api.Settings;

/** Why the port did not open, in a sentence for whoever starts the platform. */
final class Closed {
    /** Below this number an ordinary user may not listen on most systems. */
    private static final int FIRST_FREE_PORT = 1024;

    private Closed() {}

    static String because(Exception broken, Settings settings) {
        if (broken instanceof BindException || broken.getCause() instanceof BindException) {
            return bind(settings);
        }
        return broken instanceof IOException
                ? "Kwartier kan niet luisteren op " + settings.host() + ":" + settings.port() + ". Kijk het adres na."
                : "De webserver start niet: " + broken.getMessage();
    }

    private static String bind(Settings settings) {
        if (!isOurs(settings.host())) {
            return "Het adres " + settings.host() + " is niet van deze computer. Kijk het na achter adres in"
                    + " kwartier.properties.";
        }
        String why = settings.port() < FIRST_FREE_PORT
                ? " is al in gebruik, of Kwartier mag poorten onder " + FIRST_FREE_PORT + " niet openen."
                : " is al in gebruik.";
        return "Poort " + settings.port() + " op " + settings.host() + why
                + " Sluit het andere programma, of kies een andere poort met --port.";
    }

    private static boolean isOurs(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (IOException unknown) {
            return false;
        }
    }
}
