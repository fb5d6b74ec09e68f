package nl.kwartier.community.internal.imports;

import static nl.kwartier.community.internal.Town.FATIMA;
import static nl.kwartier.community.internal.imports.Counter.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.api.community.LifeEvents;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.Places.Filter;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.store.Event;
import nl.kwartier.spi.EventListener;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class ReadingInTest {
    private static final String HEAD =
            "voornamen,voorvoegsel,achternaam,geboortedatum,straat,huisnummer,postcode,woonplaats,telefoon,geheim";
    private static final String JAN = "Jan Piet,de,Boer,19500310,Lindelaan,4,1234AB,Kwartierstad,06-00000001,0";
    private static final String MOVED = "Jan Piet,de,Boer,19500310,Kerkstraat,12,1234CD,Kwartierstad,06-00000001,0";

    @RegisterExtension
    final StoreExtension extension;

    private Counter counter;

    ReadingInTest(Database database) {
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
    void nothingChangesUntilTheFileIsStarted() {
        var job = counter.offers(HEAD, JAN);

        assertThat(job.state()).isEqualTo(State.CHECKED);
        assertThat(counts(job)).containsExactly(1, 0, 0, 0);
        assertThat(counter.town.found("boer")).isEmpty();
    }

    @Test
    void whoIsReadInIsFoundByNameAndHasNoExampleLeftInTheJob() {
        var job = counter.readsIn(HEAD, JAN);

        assertThat(counter.town.found("boer")).containsExactly("Jan Piet de Boer");
        assertThat(job.done()).isEqualTo(job.rows()).isEqualTo(1);
        assertThat(job.columns()).allMatch(column -> column.example() == null);
        assertThat(left("import_part")).isZero();
    }

    @Test
    void whoMovedIsTheSamePersonAtAnotherAddress() {
        counter.readsIn(HEAD, JAN);

        assertThat(counts(counter.readsIn(HEAD, MOVED))).containsExactly(0, 1, 0, 0);

        var jan = only();
        assertThat(jan.version()).isEqualTo(2);
        assertThat(jan.details().address().line()).isEqualTo("Kerkstraat 12, 1234 CD Kwartierstad");
        assertThat(counter.town.residents.history(FATIMA, jan.id())).hasSize(2);
    }

    @Test
    void twoPeopleWithOneNameAndBirthdayStayTwo() {
        assertThat(counts(counter.readsIn(HEAD, JAN, MOVED))).containsExactly(2, 0, 0, 0);
        assertThat(counts(counter.readsIn(HEAD, MOVED, JAN))).containsExactly(0, 0, 2, 0);
        assertThat(counts(counter.readsIn(HEAD, JAN, MOVED, JAN)))
                .as("a third who looks like the first")
                .containsExactly(1, 0, 2, 0);
    }

    @Test
    void whatAColleagueChangedIsNotUndoneByTheSameFile() {
        counter.readsIn(HEAD, JAN);
        change(jan -> new ResidentDetails(
                jan.name(),
                jan.born(),
                null,
                null,
                List.of("Nederlands"),
                new Reach(List.of(), "06-00000099", null, null),
                jan.address(),
                null,
                false,
                null));

        assertThat(counts(counter.readsIn(HEAD, JAN))).containsExactly(0, 0, 1, 0);
        assertThat(only().details().reach().phone()).isEqualTo("06-00000099");
    }

    @Test
    void anEmptyCellLeavesWhatIsKnown() {
        counter.readsIn(HEAD, JAN);

        counter.readsIn(HEAD, "Jan Piet,de,Boer,19500310,,,,,,");

        assertThat(only().details().reach().phone()).isEqualTo("06-00000001");
        assertThat(only().details().address().line()).startsWith("Lindelaan 4");
    }

    @Test
    void aSecretAddressIsNeverMadeOpenByAFile() {
        counter.readsIn(HEAD, JAN.substring(0, JAN.length() - 1) + "7");
        assertThat(only().details().addressSecret()).isTrue();

        counter.readsIn(HEAD, JAN);

        assertThat(only().details().addressSecret()).isTrue();
    }

    @Test
    void whoWasTypedInByHandIsRecognised() {
        counter.town.lives("Jan Piet", "de", "Boer");
        change(jan -> new ResidentDetails(
                jan.name(),
                new PartialDate("1950-03-10"),
                null,
                null,
                List.of(),
                Reach.UNKNOWN,
                jan.address(),
                null,
                false,
                null));

        assertThat(counts(counter.readsIn(HEAD, JAN))).containsExactly(0, 1, 0, 0);
    }

    @Test
    void whoWasRemovedDoesNotComeBackWithAFile() {
        counter.readsIn(HEAD, JAN);
        var jan = only();
        counter.town.residents.remove(FATIMA, jan.id(), jan.version());

        assertThat(counts(counter.readsIn(HEAD, JAN.replace("06-00000001", "06-00000002"))))
                .containsExactly(0, 0, 1, 0);
        assertThat(counter.town.found("boer")).isEmpty();
    }

    @Test
    void whatBefallsPeopleInAFileIsAnnounced() {
        var heard = new ConcurrentLinkedQueue<String>();
        var deliveries = extension.stores().deliveries();
        deliveries.start();
        deliveries.add(new Listening(heard));
        counter.readsIn(HEAD + ",buurtcode,overlijdensdatum", JAN + ",BU01,", "An,,Smit,19400101,,,,,,0,BU01,");

        counter.readsIn(
                HEAD + ",buurtcode,overlijdensdatum", MOVED + ",BU02,", "An,,Smit,19400101,,,,,,0,BU01,20260101");

        for (int i = 0; i < 500 && heard.size() < 2; i++) {
            Counter.pause();
        }
        deliveries.close();
        assertThat(heard).containsExactlyInAnyOrder(LifeEvents.MOVED, LifeEvents.DIED);
    }

    @Test
    void aKeyOfTheFileRecognisesWhoMarriedAndMoved() {
        counter.readsIn("id," + HEAD, "7," + JAN);

        assertThat(counts(counter.readsIn("id," + HEAD, "7," + MOVED.replace("de,Boer", ",Vos"))))
                .containsExactly(0, 1, 0, 0);
    }

    @Test
    void aKeyThatBelongsToSomebodyElseChangesNobody() {
        counter.readsIn("id," + HEAD, "7," + JAN);

        var job = counter.readsIn("id," + HEAD, "7,An,,Smit,19400101,,,,,,0", "9," + MOVED.replace("1950", "1951"));

        assertThat(counts(job)).containsExactly(1, 0, 0, 1);
        assertThat(counter.errors(job))
                .singleElement()
                .satisfies(error ->
                        assertThat(error.sentence()).contains("kenmerk").doesNotContain("Boer"));
        assertThat(counter.town.found("smit")).isEmpty();
    }

    @Test
    void aKeyThatStandsThereTwiceIsReadInOnce() {
        var job = counter.readsIn("id," + HEAD, "7," + JAN, "7," + MOVED);

        assertThat(counts(job)).containsExactly(1, 0, 0, 1);
        assertThat(counter.errors(job)).extracting(RowError::line).containsExactly(3);
    }

    @Test
    void twoRowsAboutOnePersonAreAnErrorAndNotARace() {
        counter.readsIn("id," + HEAD, "7," + JAN);
        counter.readsIn("id," + HEAD, "8," + JAN);

        var job = counter.readsIn("id," + HEAD, "7," + MOVED, "8," + MOVED.replace("12", "14"));

        assertThat(job.changed()).isEqualTo(1);
        assertThat(job.wrong()).isEqualTo(1);
    }

    @Test
    void placesAreKnownByTheirKeyOrByNameAndAddress() {
        counter.readsIn("id,naam,straat,huisnummer", "P1,De Linde,Plein,4", "P2,De Linde,Plein,4");

        assertThat(counts(counter.readsIn("id,naam,straat,huisnummer", "P2,Buurthuis De Linde,Plein,4")))
                .containsExactly(0, 1, 0, 0);
        assertThat(counts(counter.readsIn("naam,straat,huisnummer,soort", "De Linde,Plein,4,buurthuis")))
                .containsExactly(0, 1, 0, 0);
        assertThat(counter.town.places.count(FATIMA)).isEqualTo(2);
    }

    @Test
    void placesGetTheirNeighbourhoodFromTheMapWhicheverComesFirst() {
        counter.readsIn("naam,lat,lon", "Vroeg,52.35,4.95", "Buiten,53,5");
        var borders = counter.readsIn(Counter.file("buurten.geojson", square("BU01")));
        counter.readsIn("naam,lat,lon,buurtcode", "Laat,52.36,4.96,", "Gegeven,52.36,4.96,BU77");

        assertThat(borders.message()).isEqualTo("Eén plek kreeg haar buurt van de kaart.");
        assertThat(places())
                .extracting(
                        place -> place.details().name() + " " + place.details().neighbourhood())
                .containsExactlyInAnyOrder("Vroeg BU01", "Buiten null", "Laat BU01", "Gegeven BU77");
    }

    @Test
    void aNeighbourhoodThatAColleagueChoseStaysUntilThePlaceLiesElsewhere() {
        counter.readsIn(Counter.file("buurten.geojson", square("BU01")));
        counter.readsIn("naam,lat,lon,soort", "Linde,52.35,4.95,buurthuis");
        var place = places().get(0);
        var there = place.details();
        counter.town.places.change(FATIMA, place.id(), place.version(), in(there, "BU02"));

        counter.readsIn("naam,lat,lon,soort", "Linde,52.35,4.95,eettafel");
        assertThat(places().get(0).details().neighbourhood()).isEqualTo("BU02");

        counter.readsIn("naam,lat,lon,soort", "Linde,52.36,4.95,eettafel");
        assertThat(places().get(0).details().neighbourhood()).isEqualTo("BU01");
    }

    @Test
    void activitiesKnowTheirPlaceByItsKey() {
        counter.readsIn("id,naam,straat", "P1,De Linde,Plein");

        var job = counter.readsIn(
                "titel,plek_id,datum,begin,eind",
                "Koffie,P1,2026-03-09,10:00,12:00",
                "Koffie,P1,2026-03-16,10:00,12:00",
                "Dansen,P9,2026-03-16,10:00,12:00");

        assertThat(counts(job)).containsExactly(2, 0, 0, 1);
        assertThat(counter.errors(job))
                .singleElement()
                .satisfies(error -> assertThat(error.sentence()).contains("P9"));
        assertThat(counts(counter.readsIn(
                        "titel,plek_id,datum,begin,eind",
                        "Koffie,P1,2026-03-16,10:00,12:00",
                        "Koffie,P1,2026-03-09,10:00,12:00")))
                .containsExactly(0, 0, 2, 0);
    }

    @Test
    void startingTwiceReadsInOnceAndDroppingForgetsTheRows() {
        var job = counter.offers(HEAD, JAN);
        counter.readsIn(job);
        assertThat(counts(counter.readsIn(job))).containsExactly(1, 0, 0, 0);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> counter.imports.drop(Counter.marloes(), job.id()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TRANSITION));

        var other = counter.offers(HEAD, JAN);
        counter.imports.drop(Counter.marloes(), other.id());
        counter.imports.drop(Counter.marloes(), other.id());
        assertThat(left("import_part")).isZero();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> counter.imports.get(Counter.marloes(), other.id()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void theRecordOfChangesNamesWhoStartedIt() {
        counter.readsIn(HEAD, JAN);

        assertThat(only().changedBy()).isEqualTo("Marloes Hendriks");
    }

    private long left(String table) {
        return counter.town.store.<Long>read(FATIMA, reader -> reader.number("SELECT count(*) FROM {" + table + "}"));
    }

    private Resident only() {
        var all = counter.town.residents.list(FATIMA, null, null, 10).items();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void change(UnaryOperator<ResidentDetails> change) {
        var there = only();
        counter.town.residents.change(FATIMA, there.id(), there.version(), change.apply(there.details()));
    }

    private List<Place> places() {
        return counter.town.places.list(FATIMA, Filter.ALL, null, 50).items();
    }

    private static PlaceDetails in(PlaceDetails there, String neighbourhood) {
        return new PlaceDetails(
                there.name(),
                there.kind(),
                there.formal(),
                there.address(),
                new Coordinates(52.35, 4.95),
                neighbourhood,
                there.accessibility(),
                null,
                null,
                null,
                null);
    }

    private static String square(String code) {
        return "{\"features\":[{\"properties\":{\"buurtcode\":\"" + code + "\",\"buurtnaam\":\"Midden\"},"
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                + "[[[4.9,52.3],[5.0,52.3],[5.0,52.4],[4.9,52.4],[4.9,52.3]]]}}]}";
    }

    private record Listening(Queue<String> heard) implements EventListener {
        @Override
        public String listenerId() {
            return "proef";
        }

        @Override
        public Set<String> types() {
            return Set.of(LifeEvents.MOVED, LifeEvents.DIED);
        }

        @Override
        public void receive(Event event) {
            heard.add(event.type());
        }
    }
}
