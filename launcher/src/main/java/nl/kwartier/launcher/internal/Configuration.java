package nl.kwartier.launcher.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All settings together: the command line counts before the environment, and the environment before the file. */
record Configuration(Path folder, Map<Setting, String> settings) {
    private static final String FOLDER_VARIABLE = "KWARTIER_CONFIG";
    private static final String PREFIX = "KWARTIER_";
    private static final Set<String> NO_SETTINGS =
            Set.of(FOLDER_VARIABLE, Password.VARIABLE, RunningAddress.KEY_VARIABLE);

    static Configuration gather(Options options, Map<String, String> environment) throws Refused {
        Path folder = folder(options, environment);
        var settings = new EnumMap<Setting, String>(Setting.class);
        settings.putAll(SettingsFile.read(folder.resolve(SettingsFile.NAME)));
        settings.putAll(fromEnvironment(environment));
        settings.putAll(options.settings());
        checkPair(settings);
        return new Configuration(folder, settings);
    }

    Path data() {
        return Path.of(settings.getOrDefault(Setting.DATA, "data"))
                .toAbsolutePath()
                .normalize();
    }

    private static void checkPair(Map<Setting, String> settings) throws Refused {
        if (settings.containsKey(Setting.TLS_CERTIFICATE) != settings.containsKey(Setting.TLS_KEY)) {
            throw new Refused("Van " + Setting.TLS_CERTIFICATE.key() + " en " + Setting.TLS_KEY.key()
                    + " is er maar een ingevuld. Vul ze allebei in, of allebei niet.");
        }
    }

    private static Path folder(Options options, Map<String, String> environment) throws Refused {
        Optional<Path> chosen = options.config()
                .or(() -> Optional.ofNullable(environment.get(FOLDER_VARIABLE)).map(Path::of));
        if (chosen.isPresent() && !Files.isDirectory(chosen.get())) {
            throw new Refused(
                    "De map met instellingen " + chosen.get() + " bestaat niet. Geef met --config een map die er is.");
        }
        return chosen.orElse(Path.of("config")).toAbsolutePath().normalize();
    }

    /** A misspelt variable would be a setting that silently does nothing, so every name with our prefix must be known. */
    private static Map<Setting, String> fromEnvironment(Map<String, String> environment) throws Refused {
        var settings = new EnumMap<Setting, String>(Setting.class);
        for (var variable : environment.entrySet()) {
            if (variable.getKey().startsWith(PREFIX) && !NO_SETTINGS.contains(variable.getKey())) {
                settings.put(known(variable.getKey(), variable.getValue()), variable.getValue());
            }
        }
        return settings;
    }

    private static Setting known(String variable, String value) throws Refused {
        var setting = Setting.ofVariable(variable)
                .orElseThrow(() -> new Refused("De omgevingsvariabele " + variable
                        + " is geen instelling van Kwartier. Haal haar weg of verbeter de naam; in " + SettingsFile.NAME
                        + ".voorbeeld staat welke er zijn."));
        var problem = setting.problem(value);
        if (problem.isPresent()) {
            throw new Refused("De omgevingsvariabele " + variable + ": " + problem.get());
        }
        return setting;
    }
}
