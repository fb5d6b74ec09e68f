package nl.kwartier.community.internal.imports;

import static nl.kwartier.community.internal.Town.FATIMA;
import static nl.kwartier.community.internal.imports.Counter.counts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Imports.Column;
import nl.kwartier.api.community.Places.Filter;
import nl.kwartier.community.internal.SharedData;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reads in real files of municipalities, where they lie beside the repository. */
@EachDatabase
class SharedFilesTest {
    @RegisterExtension
    final StoreExtension extension;

    private Counter counter;

    SharedFilesTest(Database database) {
        extension = StoreExtension.of(database).withModule("community");
    }

    @BeforeEach
    void open() {
        counter = new Counter(extension);
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void allTestPersonsComeInAndASecondTimeNothingChanges() {
        var file = SharedData.file("rvig/testpersonen.csv");

        assertThat(counts(counter.offers(file))).containsExactly(682, 0, 0, 0);
        assertThat(counts(counter.readsIn(file))).containsExactly(682, 0, 0, 0);
        assertThat(counts(counter.offers(file))).containsExactly(0, 0, 682, 0);
        assertThat(counts(counter.readsIn(file))).containsExactly(0, 0, 682, 0);
        assertThat(counter.town.store.<Long>read(
                        FATIMA, reader -> reader.number("SELECT count(*) FROM {resident} WHERE removed = 0")))
                .isEqualTo(682);
    }

    @Test
    void theColumnWithCitizenServiceNumbersIsLeftOutByNameAndNothingOfItIsKept() throws IOException {
        var file = SharedData.file("rvig/testpersonen.csv");

        var job = counter.offers(file);

        assertThat(job.columns())
                .filteredOn(column -> column.name().equals("bsn"))
                .singleElement()
                .satisfies(bsn -> {
                    assertThat(bsn.becomes()).isNull();
                    assertThat(bsn.example()).isNull();
                    assertThat(bsn.why()).contains("BSN");
                });
        assertThat(job.columns())
                .filteredOn(column -> column.becomes() == null)
                .extracting(Column::name)
                .containsExactly("bsn", "geslacht", "gemeentecode");
        assertThat(waiting(job.id())).doesNotContain(numbers(file));
    }

    @Test
    void amsterdamComesInWithItsPlacesInTheirNeighbourhoods() {
        var neighbourhoods = SharedData.file("amsterdam/buurten.geojson");
        var places = SharedData.file("amsterdam/plekken.csv");

        assertThat(counts(counter.readsIn(neighbourhoods))).containsExactly(518, 0, 0, 0);
        assertThat(counts(counter.readsIn(places))).containsExactly(1353, 0, 0, 0);

        assertThat(counter.town.neighbourhoods.all(FATIMA)).hasSize(518);
        assertThat(counter.town.places.points(FATIMA, Filter.ALL)).hasSize(1353);
        assertThat(counts(counter.readsIn(neighbourhoods))).containsExactly(0, 0, 518, 0);
        assertThat(counts(counter.readsIn(places))).containsExactly(0, 0, 1353, 0);
        assertThat(counts(counter.readsIn(SharedData.file("amsterdam/buurten.csv"))))
                .as("names alone leave the borders as they are")
                .containsExactly(0, 0, 518, 0);
    }

    @Test
    void baarnComesInAndASecondTimeNothingChanges() {
        var file = SharedData.file("baarn/baarn_buurten_2024.geojson");

        var first = counter.readsIn(file);

        assertThat(first.added()).isEqualTo(first.rows()).isEqualTo(21);
        assertThat(counts(counter.readsIn(file))).containsExactly(0, 0, 21, 0);
    }

    @Test
    void anyOtherFileIsReadInOrRefusedWithASentence() {
        for (String name : List.of(
                "amsterdam/kerncijfers_2024.csv",
                "landelijk/gemeenten_2024.csv",
                "namen/achternamen_top1000_2007.csv",
                "namen/voornamen_faker_nl_tr_pl.csv",
                "activiteiten/weekprogramma_buurthuis_roosendaal.csv",
                "baarn/baarn_social_data_2016-2025.json")) {
            var file = SharedData.file(name);
            try {
                var job = counter.offers(file);
                System.out.println(name + ": " + job.kind() + " " + counts(job));
            } catch (Refusal refusal) {
                System.out.println(name + ": " + refusal.sentence());
                assertThat(refusal.problems()).isNotEmpty();
            }
        }
    }

    private String waiting(String job) {
        var text = new StringBuilder();
        counter.town.store.read(FATIMA, reader -> {
            for (var part = Parts.next(reader, job, -1); part.isPresent(); ) {
                part.get().rows().forEach(row -> text.append(row.row().values()));
                part = Parts.next(reader, job, part.get().number());
            }
            return text;
        });
        return text.toString();
    }

    private static String[] numbers(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .filter(number -> number.length() == 9)
                .toArray(String[]::new);
    }
}
