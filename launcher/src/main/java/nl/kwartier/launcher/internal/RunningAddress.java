package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the Kwartier is that a command talks to, and the key with which. The key never stands on the command line. */
final class RunningAddress {
    static final String KEY_VARIABLE = "KWARTIER_SLEUTEL";

    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");

    private RunningAddress() {}

    static Wire wire(Arguments arguments, Map<String, String> environment) throws Refused {
        Optional<String> given = arguments.option("--adres");
        String address = given.isPresent() ? given.get() : configured(arguments, environment);
        if (!address.matches("https?://[^\\s/]+(/\\S*)?")) {
            throw new Refused("'" + address + "' is geen webadres. Schrijf het zo: --adres http://127.0.0.1:8080");
        }
        return new Wire(address.replaceAll("/+$", ""), key(arguments, environment));
    }

    /** The address from the settings of a Kwartier on this computer. */
    private static String configured(Arguments arguments, Map<String, String> environment) throws Refused {
        var options = new ArrayList<String>();
        arguments.option("--config").ifPresent(folder -> options.addAll(List.of("--config", folder)));
        Map<Setting, String> settings =
                Configuration.gather(Options.parse(options), environment).settings();
        if (settings.containsKey(Setting.BASE_ADDRESS)) {
            return settings.get(Setting.BASE_ADDRESS);
        }
        String host = settings.getOrDefault(Setting.HOST, "127.0.0.1");
        return (settings.containsKey(Setting.TLS_CERTIFICATE) ? "https://" : "http://")
                + (EVERYWHERE.contains(host) ? "127.0.0.1" : host)
                + ":" + settings.getOrDefault(Setting.PORT, "8080");
    }

    private static String key(Arguments arguments, Map<String, String> environment) throws Refused {
        Optional<String> file = arguments.option("--sleutelbestand");
        String key = file.isPresent() ? read(Path.of(file.get())) : environment.getOrDefault(KEY_VARIABLE, "");
        if (!key.strip().matches("kw_[A-Za-z0-9_-]+")) {
            throw new Refused(
                    "Er is een API-sleutel van een beheerder nodig: kw_ met letters en cijfers erachter. Zet hem in de"
                            + " omgevingsvariabele " + KEY_VARIABLE
                            + ", of in een bestand dat u met --sleutelbestand noemt. U maakt"
                            + " een sleutel in Kwartier, onder Mijn account.");
        }
        return key.strip();
    }

    private static String read(Path file) throws Refused {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new Refused("Het bestand " + file + " is niet te lezen. Kijk of het bestaat en of u het mag lezen.");
        }
    }
}
