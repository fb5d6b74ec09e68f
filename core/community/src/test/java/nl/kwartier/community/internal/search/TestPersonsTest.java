package nl.kwartier.community.internal.search;

import static nl.kwartier.community.internal.Town.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.community.internal.SharedData;
import nl.kwartier.community.internal.Town;
import nl.kwartier.community.internal.TownExtension;
import nl.kwartier.community.internal.files.Columns;
import nl.kwartier.community.internal.files.DataFile;
import nl.kwartier.community.internal.files.ResidentReader;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The official test persons, whose names are as odd as the records allow. */
@EachDatabase
class TestPersonsTest {
    @RegisterExtension
    final TownExtension extension;

    private final Map<ResidentId, ResidentDetails> persons = new LinkedHashMap<>();
    private Town town;

    TestPersonsTest(Database database) {
        extension = new TownExtension(database);
    }

    @BeforeEach
    void all682LiveHere() {
        var file = DataFile.open(SharedData.file("rvig/testpersonen.csv"));
        var reader = new ResidentReader(Columns.of(file));
        try (var rows = file.rows()) {
            rows.map(reader::read)
                    .forEach(read -> persons.put(ResidentId.next(), Objects.requireNonNull(read.details())));
        }
        town = extension.town();
        town.store.write(FATIMA, unit -> {
            persons.forEach((id, details) -> town.rows.put(unit, FATIMA, id, details));
            return true;
        });
    }

    @Test
    void eachComesBackAsKeptAndIsFoundByTheNameAsPrinted() {
        var missed = new ArrayList<String>();
        persons.forEach((id, details) -> {
            assertThat(town.residents.get(FATIMA, id).details()).isEqualTo(details);
            if (!finds(details.name().display(), id)) {
                missed.add(details.name().display());
            }
        });

        assertThat(persons).hasSize(682);
        assertThat(missed).isEmpty();
    }

    @Test
    void nearlyAllAreFoundWithOneTypingErrorInTheLongestWord() {
        var random = new Random(1951);
        int found = 0;
        for (var person : persons.entrySet()) {
            found += finds(withError(person.getValue().name().display(), random), person.getKey()) ? 1 : 0;
        }

        assertThat(found).isGreaterThan(670);
    }

    private boolean finds(String words, ResidentId id) {
        return town.residents.search(FATIMA, words, 50).stream()
                .map(Resident::id)
                .anyMatch(id::equals);
    }

    /** Another letter in the middle of the longest word. */
    private static String withError(String name, Random random) {
        String longest = "";
        for (String word : name.split("[^\\p{L}]+", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        if (longest.length() < 4) {
            return name;
        }
        int at = 1 + random.nextInt(longest.length() - 1);
        char other = (char) ('a' + random.nextInt(26));
        return name.replace(longest, longest.substring(0, at) + other + longest.substring(at + 1));
    }
}
