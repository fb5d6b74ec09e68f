package nl.kwartier.community.internal.places;

import static nl.kwartier.community.internal.Town.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Places.Filter;
import nl.kwartier.api.community.Places.Point;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.community.internal.TownExtension;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class PlaceDirectoryTest {
    @RegisterExtension
    final TownExtension extension;

    private PlaceDirectory places;

    PlaceDirectoryTest(Database database) {
        extension = new TownExtension(database);
    }

    @BeforeEach
    void threePlaces() {
        places = extension.town().places;
        add("Huis van de Wijk Noord", "huis van de wijk", "BU1", "Spechtlaan", new Coordinates(52.559348, 5.179221));
        add("Eettafel De Linde", "eettafel", "BU1", "Nachtegaalplein", new Coordinates(-12.5, -0.000001));
        add("Café ’t Hoekje", "eettafel", "BU2", null, null);
    }

    @Test
    void allThatIsKnownComesBackAsItWasKept() {
        var details = new PlaceDetails(
                "Werkplaats 😀 O'Brien-d'Été",
                "werkplaats",
                false,
                new Address("Kade", "73-1", new Postcode("1055 NB"), "Kwartierstad"),
                new Coordinates(52.123456789, 4.1),
                "BU1",
                List.of("rolstoel", "ringleiding"),
                "ma t/m vr\n9.00–17.00",
                "Bep, 06-00000102",
                80,
                "KS-001");

        var added = places.add(FATIMA, PlaceId.next(), details);

        assertThat(places.get(FATIMA, added.id())).isEqualTo(added);
        assertThat(places.get(FATIMA, List.of(added.id(), PlaceId.next()))).containsOnlyKeys(added.id());
        assertThat(added.details()).isEqualTo(details);
    }

    @Test
    void aPlaceWithANameAloneIsKept() {
        var added = places.add(FATIMA, PlaceId.next(), PlaceDetails.named("De Schaaf"));

        assertThat(places.get(FATIMA, added.id()).details()).isEqualTo(PlaceDetails.named("De Schaaf"));
    }

    @Test
    void theListGoesByNameAndCanBeReadInParts() {
        var first = places.list(FATIMA, Filter.ALL, null, 2);
        var second = places.list(FATIMA, Filter.ALL, first.next(), 2);

        var names = new ArrayList<String>();
        first.items().forEach(place -> names.add(place.details().name()));
        second.items().forEach(place -> names.add(place.details().name()));
        assertThat(names).containsExactly("Café ’t Hoekje", "Eettafel De Linde", "Huis van de Wijk Noord");
        assertThat(second.next()).isNull();
    }

    @Test
    void wordsAreLookedForInNameKindAndStreet() {
        assertThat(found("noord huis")).containsExactly("Huis van de Wijk Noord");
        assertThat(found("CAFE")).containsExactly("Café ’t Hoekje");
        assertThat(found("eet lin")).containsExactly("Eettafel De Linde");
        assertThat(found("nachtegaal")).containsExactly("Eettafel De Linde");
        assertThat(found("inde")).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThat(found("  ")).hasSize(3);
    }

    @Test
    void kindAndNeighbourhoodNarrow() {
        assertThat(names(new Filter(null, "eettafel", null))).hasSize(2);
        assertThat(names(new Filter(null, "eettafel", "BU1"))).containsExactly("Eettafel De Linde");
        assertThat(names(new Filter("hoekje", "eettafel", "BU1"))).isEmpty();
    }

    @Test
    void thePlacesOnTheMapAreThoseWithCoordinates() {
        assertThat(places.points(FATIMA, Filter.ALL))
                .extracting(Point::name)
                .containsExactly("Eettafel De Linde", "Huis van de Wijk Noord");
        assertThat(places.points(FATIMA, new Filter("linde", null, null)))
                .extracting(Point::at)
                .containsExactly(new Coordinates(-12.5, -0.000001));
    }

    @Test
    void kindsAreCountedWithoutWhatWasRemoved() {
        var cafe = places.list(FATIMA, Filter.ALL, null, 1).items().get(0);
        assertThat(places.kinds(FATIMA)).containsExactly(entry("eettafel", 2L), entry("huis van de wijk", 1L));

        places.remove(FATIMA, cafe.id(), 1);

        assertThat(places.kinds(FATIMA)).containsExactly(entry("eettafel", 1L), entry("huis van de wijk", 1L));
        assertThat(places.count(FATIMA)).isEqualTo(2);
        assertThat(places.get(FATIMA, cafe.id()).removed()).isTrue();
    }

    @Test
    void ofTwoWhoChangeAtOnceOneSeesWhatTheOtherDid() {
        var place = places.list(FATIMA, Filter.ALL, null, 1).items().get(0);
        places.change(Caller.system("opruimen"), place.id(), 1, PlaceDetails.named("Een"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> places.change(FATIMA, place.id(), 1, PlaceDetails.named("Twee")))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.VERSION);
                    assertThat(refusal.sentence()).startsWith("Kwartier heeft deze plek intussen gewijzigd");
                });
    }

    @Test
    void aPlaceIsKnownAgainByItsKeyInTheFile() {
        var details = PlaceDetails.named("De Schaaf");
        var keyed = new PlaceDetails(
                details.name(), null, null, Address.UNKNOWN, null, null, List.of(), null, null, null, "KS-9");
        var id = places.add(FATIMA, PlaceId.next(), keyed).id();

        assertThat(bySource("KS-9")).contains(id);
        assertThat(bySource("KS-8")).isEmpty();
    }

    @Test
    void nobodyIsNotedForReadingAPlace() {
        var caller = Caller.system("plekken bekijken");
        places.list(caller, Filter.ALL, null, 50);

        assertThat(caller.takeSeen()).isEmpty();
    }

    private Optional<PlaceId> bySource(String source) {
        return extension.town().store.read(FATIMA, reader -> places.bySource(reader, source));
    }

    private List<String> found(String words) {
        return names(new Filter(words, null, null));
    }

    private List<String> names(Filter filter) {
        return places.list(FATIMA, filter, null, 50).items().stream()
                .map(Place::details)
                .map(PlaceDetails::name)
                .toList();
    }

    private void add(String name, String kind, String neighbourhood, String street, Coordinates at) {
        places.add(
                FATIMA,
                PlaceId.next(),
                new PlaceDetails(
                        name,
                        kind,
                        true,
                        new Address(street, null, null, null),
                        at,
                        neighbourhood,
                        List.of(),
                        null,
                        null,
                        null,
                        null));
    }
}
