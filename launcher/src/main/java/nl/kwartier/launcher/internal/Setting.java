package nl.kwartier.launcher.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a municipality can set, in {@code kwartier.properties}, in the environment, and some of it as an option. */
enum Setting {
    PORT(
            "poort",
            "kwartier.port",
            "een getal van 0 tot en met 65535",
            "[0-5]?\\d{1,4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]"),
    HOST("adres", "kwartier.host", "een naam of IP-adres van deze computer", "[\\w.:-]+"),
    BASE_ADDRESS(
            "basisadres",
            "kwartier.baseAddress",
            "een webadres zonder / aan het eind, bijvoorbeeld https://kwartier.gemeente.example",
            "https?://[^/\\s]+(/[^\\s]*[^/\\s])?"),
    MUNICIPALITY("gemeente", "kwartier.municipality", "de naam van de gemeente, hoogstens 100 tekens", ".{1,100}"),
    DATA("gegevensmap", "kwartier.data", "een map", ".+"),
    DATABASE(
            "database",
            "kwartier.database",
            "een adres zoals jdbc:postgresql://localhost:5432/kwartier",
            "jdbc:postgresql://[^/\\s]+/\\S*"),
    PROGRAMMES(
            "programmas",
            "kwartier.programmes",
            "geen, of namen van programma's met komma's ertussen, bijvoorbeeld kwartiermaken,eettafel",
            "[a-z][a-z0-9-]*(\\s*,\\s*[a-z][a-z0-9-]*)*"),
    UNSIGNED("ongetekende-programmas", "kwartier.unsigned", "ja of nee", "ja|nee"),
    CATALOGUES(
            "catalogus",
            "kwartier.catalogues",
            "mappen of adressen die met https:// beginnen, met komma's ertussen",
            "[^,\\s][^,]*(,\\s*[^,\\s][^,]*)*"),
    TIME_LIMIT(
            "tijdslimiet",
            "kwartier.timeLimit",
            "een aantal seconden van 1 tot en met 300",
            "[1-9]\\d?|[12]\\d{2}|300"),
    TLS_CERTIFICATE("tls-certificaat", "kwartier.tls.certificate", "een bestand", ".+"),
    TLS_KEY("tls-sleutel", "kwartier.tls.key", "een bestand", ".+"),
    PROXY(
            "vertrouwde-proxy",
            "kwartier.proxy",
            "IP-adressen met komma's ertussen, bijvoorbeeld 10.0.0.5, of 10.0.0.0/24 voor een reeks",
            Shapes.ADDRESS + "(\\s*,\\s*" + Shapes.ADDRESS + ")*");

    /** Parts of the patterns above. */
    private static final class Shapes {
        static final String ADDRESS =
                "((\\d{1,3}\\.){3}\\d{1,3}(/\\d{1,2})?|[0-9a-fA-F]*:[0-9a-fA-F:]*:[0-9a-fA-F:.]*(/\\d{1,3})?)";
    }

    private final String key;
    private final String property;
    private final String expected;
    private final Pattern shape;

    Setting(String key, String property, String expected, String shape) {
        this.key = key;
        this.property = property;
        this.expected = expected;
        this.shape = Pattern.compile(shape);
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static Optional<Setting> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }

    /** The Dutch name in the configuration file. */
    String key() {
        return key;
    }

    /** The framework property by which the bundles know it. */
    String property() {
        return property;
    }

    /** The environment variable that overrides the file. */
    String variable() {
        return "KWARTIER_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** What is wrong with a value, as the end of a sentence; nothing when it is right. */
    Optional<String> problem(String value) {
        return shape.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("'" + value + "' kan niet; vul in: " + expected + ".");
    }
}
