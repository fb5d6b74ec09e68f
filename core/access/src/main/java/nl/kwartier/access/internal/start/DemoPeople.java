package nl.kwartier.access.internal.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.kwartier.access.internal.people.Profile;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Settings;
import nl.kwartier.api.access.Role;

/** Reads who works in the demonstration: from the folder with settings, or else the list that comes with this bundle. */
final class DemoPeople {
    private static final String FILE = "demo/accounts.csv";

    private DemoPeople() {}

    static List<Profile> read(Settings settings) {
        Path own = settings.config().resolve(FILE);
        try (Reader reader = Files.isReadable(own) ? Files.newBufferedReader(own) : built();
                var rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().map(DemoPeople::profile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader built() {
        InputStream in = Objects.requireNonNull(DemoPeople.class.getResourceAsStream("/" + FILE), FILE);
        return new InputStreamReader(in, UTF_8);
    }

    private static Profile profile(NamedCsvRecord row) {
        var problems = new ArrayList<FieldProblem>();
        var profile = Profile.checked(
                row.getField("gebruikersnaam"),
                row.getField("naam"),
                role(row.getField("rol")),
                row.getField("functie"),
                problems);
        if (!problems.isEmpty()) {
            throw broken(row, problems.get(0).sentence());
        }
        return profile;
    }

    private static Role role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElse(Role.READER);
    }

    private static IllegalArgumentException broken(NamedCsvRecord row, String sentence) {
        return new IllegalArgumentException(FILE + ", regel " + row.getStartingLineNumber() + ": " + sentence);
    }
}
