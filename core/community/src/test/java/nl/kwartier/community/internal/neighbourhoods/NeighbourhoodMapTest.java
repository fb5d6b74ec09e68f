package nl.kwartier.community.internal.neighbourhoods;

import static nl.kwartier.community.internal.Town.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhood.Polygon;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.community.internal.SharedData;
import nl.kwartier.community.internal.TownExtension;
import nl.kwartier.community.internal.files.Columns;
import nl.kwartier.community.internal.files.DataFile;
import nl.kwartier.community.internal.files.NeighbourhoodReader;
import nl.kwartier.community.internal.files.PlaceReader;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class NeighbourhoodMapTest {
    @RegisterExtension
    final TownExtension extension;

    private NeighbourhoodMap map;

    NeighbourhoodMapTest(Database database) {
        extension = new TownExtension(database);
    }

    @BeforeEach
    void anEmptyMap() {
        map = extension.town().neighbourhoods;
    }

    @Test
    void neighbourhoodsComeBackAsTheyWereKeptByName() {
        var havens = new Neighbourhood("BU2", "Ähavens", "Centrum", null, List.of(square(0, 0, 2)));
        var zuid = new Neighbourhood("BU1", "Zuid", null, "Stad", List.of());

        assertThat(map.put(FATIMA, List.of(zuid, havens))).isEqualTo(2);

        assertThat(map.all(FATIMA)).containsExactly(havens, zuid);
        assertThat(map.find(FATIMA, "BU1")).contains(zuid);
        assertThat(map.find(FATIMA, "BU9")).isEmpty();
    }

    @Test
    void theSameAgainIsNoChangeAndADifferenceReplaces() {
        map.put(FATIMA, List.of(named("BU1", "Zuid"), named("BU2", "Noord")));

        assertThat(map.put(FATIMA, List.of(named("BU1", "Zuid"), named("BU2", "Noord"))))
                .isZero();
        assertThat(map.put(FATIMA, List.of(named("BU1", "Zuiderveld")))).isEqualTo(1);
        assertThat(map.all(FATIMA)).extracting(Neighbourhood::name).containsExactly("Noord", "Zuiderveld");
    }

    @Test
    void aPointLiesInsideTheBorderAndNotInAHole() {
        var hole = square(1, 1, 1).rings().get(0);
        var ring = new Polygon(List.of(square(0, 0, 3).rings().get(0), hole));
        map.put(FATIMA, List.of(new Neighbourhood("BU1", "Ring", null, null, List.of(ring, square(10, 10, 1)))));

        assertThat(at(0.5, 0.5)).isEqualTo("Ring");
        assertThat(at(1.5, 1.5)).isNull();
        assertThat(at(2.5, 1.5)).isEqualTo("Ring");
        assertThat(at(10.5, 10.5)).isEqualTo("Ring");
        assertThat(at(5, 5)).isNull();
        assertThat(at(-0.1, 0.5)).isNull();
    }

    @Test
    void anotherNodeSeesANewNeighbourhoodWithinASecondOrTwo() throws InterruptedException {
        var other = extension.onAnotherNode().neighbourhoods;
        assertThat(other.all(FATIMA)).isEmpty();

        map.put(FATIMA, List.of(named("BU1", "Zuid")));
        Thread.sleep(1_100);

        assertThat(other.all(FATIMA)).hasSize(1);
    }

    @Test
    void ofTheRealPlacesOfAmsterdamNearlyAllLieInTheNeighbourhoodThatTheirFileNames() {
        var file = DataFile.open(SharedData.file("amsterdam/buurten.geojson"));
        var reader = new NeighbourhoodReader(Columns.of(file));
        try (var rows = file.rows()) {
            map.put(
                    FATIMA,
                    rows.map(row -> Objects.requireNonNull(reader.read(row).details()))
                            .toList());
        }
        var differing = new ArrayList<String>();
        var places = places();
        for (PlaceDetails place : places) {
            var found = map.at(FATIMA, Objects.requireNonNull(place.coordinates()));
            if (!found.map(Neighbourhood::code).equals(Optional.ofNullable(place.neighbourhood()))) {
                differing.add(place.name() + " " + place.neighbourhood() + " " + found.map(Neighbourhood::code));
            }
        }

        assertThat(places).hasSize(1353);
        assertThat(differing).as(differing.toString()).hasSizeLessThan(14);
    }

    private static List<PlaceDetails> places() {
        var file = DataFile.open(SharedData.file("amsterdam/plekken.csv"));
        var reader = new PlaceReader(Columns.of(file));
        try (var rows = file.rows()) {
            return rows.map(row -> Objects.requireNonNull(reader.read(row).details()))
                    .toList();
        }
    }

    private String at(double latitude, double longitude) {
        return map.at(FATIMA, new Coordinates(latitude, longitude))
                .map(Neighbourhood::name)
                .orElse(null);
    }

    private static Neighbourhood named(String code, String name) {
        return new Neighbourhood(code, name, null, null, List.of());
    }

    private static Polygon square(double south, double west, double size) {
        return new Polygon(List.of(List.of(
                new Coordinates(south, west),
                new Coordinates(south, west + size),
                new Coordinates(south + size, west + size),
                new Coordinates(south + size, west),
                new Coordinates(south, west))));
    }
}
