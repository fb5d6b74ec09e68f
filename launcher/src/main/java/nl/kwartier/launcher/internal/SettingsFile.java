package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** {@code kwartier.properties}: lines of {@code sleutel = waarde} in UTF-8, with {@code #} before a remark. */
final class SettingsFile {
    static final String NAME = "kwartier.properties";

    private final Path file;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private SettingsFile(Path file) {
        this.file = file;
    }

    static Map<Setting, String> read(Path file) throws Refused {
        if (!Files.exists(file)) {
            return Map.of();
        }
        var settings = new SettingsFile(file);
        List<String> lines = settings.lines();
        for (int number = 1; number <= lines.size(); number++) {
            settings.take(lines.get(number - 1).strip(), number);
        }
        return settings.values;
    }

    private List<String> lines() throws Refused {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new Refused(file + ", regel " + unreadableLine()
                    + ": hier staan tekens die niet te lezen zijn. Sla het bestand op als UTF-8.");
        } catch (IOException e) {
            throw new Refused(file + " is niet te lezen. Kijk of het een gewoon bestand is en of u het mag lezen.");
        }
    }

    /** The first line that is not UTF-8, found by reading a line longer each time; the file is small. */
    private int unreadableLine() throws Refused {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Utf8.lineOfFirstFault(bytes);
        } catch (IOException e) {
            throw new Refused(file + " is niet te lezen. Kijk of u het mag lezen.");
        }
    }

    private void take(String line, int number) throws Refused {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw at(number, "hier staat geen = tussen een naam en een waarde.");
        }
        put(line.substring(0, equals).strip(), line.substring(equals + 1).strip(), number);
    }

    private void put(String key, String value, int number) throws Refused {
        var setting = Setting.ofKey(key)
                .orElseThrow(() -> at(
                        number,
                        "'" + key + "' is geen instelling van Kwartier. In " + NAME
                                + ".voorbeeld staat welke er zijn."));
        var problem = setting.problem(value);
        if (problem.isPresent()) {
            throw at(number, "de waarde van " + key + ": " + problem.get());
        }
        if (values.put(setting, value) != null) {
            throw at(number, key + " staat er voor de tweede keer. Haal er een weg.");
        }
    }

    private Refused at(int number, String sentence) {
        return new Refused(file + ", regel " + number + ": " + sentence);
    }
}
