package nl.kwartier.launcher.internal;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the command line asks for. */
final class Options {
    private static final Map<String, Setting> SETTINGS = Map.of(
            "--port", Setting.PORT,
            "--data", Setting.DATA,
            "--database", Setting.DATABASE,
            "--programmas", Setting.PROGRAMMES);

    private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
    private Optional<Path> config = Optional.empty();
    private Optional<Path> development = Optional.empty();
    private boolean demo;
    private boolean help;
    private boolean shell;
    private boolean version;

    private Options() {}

    static Options parse(List<String> args) throws Refused {
        var options = new Options();
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            options.take(rest.next(), rest);
        }
        return options;
    }

    boolean demo() {
        return demo;
    }

    boolean help() {
        return help;
    }

    boolean shell() {
        return shell;
    }

    boolean version() {
        return version;
    }

    /** The folder of the programme to develop. */
    Optional<Path> development() {
        return development;
    }

    Optional<Path> config() {
        return config;
    }

    Map<Setting, String> settings() {
        return settings;
    }

    private void take(String option, Iterator<String> rest) throws Refused {
        switch (option) {
            case "--demo" -> demo = true;
            case "--shell" -> shell = true;
            case "--help" -> help = true;
            case "--versie" -> version = true;
            case "--ongetekend" -> settings.put(Setting.UNSIGNED, "ja");
            case "--ontwikkel" -> develop(DevelopmentFolder.of(value(option, rest)));
            case "--config" -> config = Optional.of(Path.of(value(option, rest)));
            default -> takeSetting(option, rest);
        }
    }

    /** Whoever writes a programme wants to try it, on invented data that is its own. */
    private void develop(DevelopmentFolder folder) {
        development = Optional.of(folder.path());
        demo = true;
        settings.put(Setting.UNSIGNED, "ja");
        settings.putIfAbsent(Setting.DATA, folder.data().toString());
    }

    private void takeSetting(String option, Iterator<String> rest) throws Refused {
        var setting = SETTINGS.get(option);
        if (setting == null) {
            throw new Refused("Kwartier kent '" + option + "' niet. Met --help ziet u wat wel kan.");
        }
        String value = value(option, rest);
        var problem = setting.problem(value);
        if (problem.isPresent()) {
            throw new Refused("De optie " + option + ": " + problem.get());
        }
        settings.put(setting, value);
    }

    private static String value(String option, Iterator<String> rest) throws Refused {
        if (!rest.hasNext()) {
            throw new Refused("Achter de optie " + option + " hoort een waarde. Met --help ziet u een voorbeeld.");
        }
        return rest.next();
    }
}
