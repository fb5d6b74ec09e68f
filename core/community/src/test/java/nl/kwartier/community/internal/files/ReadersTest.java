package nl.kwartier.community.internal.files;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Imports.Column;
import nl.kwartier.api.community.Imports.Kind;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Reach.Way;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.community.internal.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {
    @TempDir
    Path folder;

    @Test
    void aResidentIsReadFromTheColumnsOfThePersonalRecords() throws IOException {
        var read = resident(
                "voornamen,voorvoegsel,geslachtsnaam,naamgebruik,partner_geslachtsnaam,geboortedatum,huisnummer,huisletter,toevoeging,geheim_indicatie,postcode",
                "Anna,van,Dijk,V,Blom,19510300,72,A,III,7,3077aw");

        var details = requireNonNull(read.details());
        assertThat(details.name().display()).isEqualTo("Anna Blom-van Dijk");
        assertThat(details.name().use()).isEqualTo(NameUse.PARTNER_FIRST);
        assertThat(details.born()).hasToString("1951-03");
        assertThat(details.address().line()).isEqualTo("72 A III, 3077 AW");
        assertThat(details.addressSecret()).isTrue();
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void waysToReachSomebodyAreReadByCodeOrLabel() throws IOException {
        var details = requireNonNull(
                resident("roepnaam,bereikbaar", "Anna,Langskomen;een brief").details());

        assertThat(details.reach().ways()).containsExactly(Way.VISIT, Way.LETTER);
    }

    @ParameterizedTest
    @CsvSource({
        "00000000,",
        "19680000,1968",
        "19950200,1995-02",
        "19660013,1966",
        "1951-03-09,1951-03-09",
        "9-3-1951,1951-03-09"
    })
    void aDateOfBirthMayBeKnownInPart(String text, String kept) throws IOException {
        var details =
                requireNonNull(resident("voornaam,geboren", "Anna," + text).details());

        assertThat(details.born() == null ? null : details.born().value()).isEqualTo(kept);
    }

    @Test
    void aDateOfDeathThatIsNoDateIsLeftOutAndTold() throws IOException {
        var read = resident("voornaam,overlijdensdatum", "Anna,05");

        assertThat(requireNonNull(read.details()).died()).isNull();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("overlijdensdatum");
            assertThat(problem.sentence()).contains("‘05’").contains("blijft nu leeg");
        });
    }

    @Test
    void allThatIsWrongWithARowIsToldAtOnceByColumn() throws IOException {
        var read = resident("achternaam,geboortedatum,postcode,naamgebruik", "Dijk,30-2-1951,0123 AB,Q");

        assertThat(read.details()).isNull();
        assertThat(read.problems())
                .extracting(Reading.Problem::column)
                .containsExactlyInAnyOrder("geboortedatum", "postcode", "naamgebruik");
    }

    @Test
    void aResidentWithoutANameIsRefused() throws IOException {
        assertThat(resident("achternaam,straat", ",Kade").problems())
                .extracting(Reading.Problem::sentence)
                .singleElement()
                .asString()
                .startsWith("Vul een naam in");
    }

    @Test
    void aBsnIsDroppedByNameAndByShape() throws IOException {
        var columns = columns("BSN,id,Achternaam,Geslacht,Nationaliteit,Schoenmaat", "1,2,3,4,5,6");
        assertThat(columns)
                .filteredOn(column -> column.becomes() == null)
                .extracting(Column::name)
                .containsExactly("BSN", "Geslacht", "Nationaliteit", "Schoenmaat");
        assertThat(columns.get(0).why()).contains("geen BSN");
        assertThat(columns.get(0).example()).isNull();
        assertThat(columns.get(5).why()).isEqualTo("Kwartier heeft hier geen veld voor.");

        assertThat(resident("id,achternaam", "999993653,Dijk").problems().get(0).sentence())
                .contains("BSN");
    }

    @Test
    void ofTwoColumnsForOneFieldTheBetterNamedCountsAndTheOtherSaysSo() throws IOException {
        var columns = columns("naam,categorie,soort", "A,b,c");

        assertThat(columns.get(1).why()).isEqualTo("Soort komt al uit de kolom ‘soort’.");
        assertThat(columns.get(2).becomes()).isEqualTo("Soort");
        assertThat(columns.get(2).example()).isEqualTo("c");
    }

    @Test
    void columnsThatTellNothingAreRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> columns("kleur,maat", "1,2"))
                .withMessageContaining("herkennen");
    }

    @Test
    void aPlaceNeedsBothDegreesOrNone() throws IOException {
        var file = file("naam,lat,lon", "A,52.1,4.9", "B,91,4.9", "C,52.1,", "D,,");
        var reader = new PlaceReader(Columns.of(file));
        var read = all(file, reader::read);

        assertThat(read.get(0).details()).extracting(PlaceDetails::coordinates).isNotNull();
        assertThat(read.get(1).problems()).extracting(Reading.Problem::column).containsExactly("lat");
        assertThat(read.get(2).problems().get(0).sentence()).contains("ontbreekt");
        assertThat(read.get(3).details()).extracting(PlaceDetails::coordinates).isNull();
    }

    @Test
    void anActivityOfADayOfTheWeekTakesPlaceInEachGivenWeek() throws IOException {
        var place = PlaceId.next();
        var file = file(
                "titel,dag,begin,eind,plek_id,kosten",
                "Koffie,di,9:30,11.00,KS-1,\"€ 2,50\"",
                "Film,za,22:00,1:00,KS-9,gratis");
        var reader = new ActivityReader(
                Columns.of(file),
                key -> key.equals("KS-1") ? Optional.of(place) : Optional.empty(),
                List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9)));
        var read = all(file, reader::read);

        var coffee = requireNonNull(read.get(0).details());
        assertThat(coffee.cost()).isEqualTo(250);
        assertThat(coffee.place()).isEqualTo(place);
        assertThat(coffee.moments())
                .extracting(moment -> moment.begin())
                .containsExactly(LocalDateTime.of(2026, 3, 3, 9, 30), LocalDateTime.of(2026, 3, 10, 9, 30));
        assertThat(read.get(1).problems().get(0).sentence()).contains("KS-9");
    }

    @Test
    void theFilesOfTheDemoAreReadWhole() {
        assertThat(read(SharedData.demo("buurten.geojson"), Kind.NEIGHBOURHOODS))
                .hasSize(6);
        assertThat(read(SharedData.demo("plekken.csv"), Kind.PLACES)).hasSize(60);
        assertThat(read(SharedData.demo("inwoners.csv"), Kind.RESIDENTS)).hasSize(400);
        assertThat(read(SharedData.demo("activiteiten.csv"), Kind.ACTIVITIES)).hasSizeGreaterThan(50);
    }

    @Test
    void theFilesOfAmsterdamAndBaarnAreReadWhole() {
        assertThat(read(SharedData.file("amsterdam/plekken.csv"), Kind.PLACES)).hasSize(1353);
        assertThat(read(SharedData.file("amsterdam/buurten.geojson"), Kind.NEIGHBOURHOODS))
                .hasSize(518);
        assertThat(read(SharedData.file("amsterdam/buurten.csv"), Kind.NEIGHBOURHOODS))
                .hasSize(518);
        assertThat(read(SharedData.file("baarn/baarn_buurten_2024.geojson"), Kind.NEIGHBOURHOODS))
                .hasSize(21);
    }

    @Test
    void all682TestPersonsAreTakenIn() {
        assertThat(read(SharedData.file("rvig/testpersonen.csv"), Kind.RESIDENTS))
                .hasSize(682);
    }

    private static List<?> read(Path path, Kind kind) {
        var file = DataFile.open(path);
        var columns = Columns.of(file);
        assertThat(columns.kind()).isEqualTo(kind);
        Function<FileRow, Reading<?>> reader = switch (kind) {
            case RESIDENTS -> new ResidentReader(columns)::read;
            case PLACES -> new PlaceReader(columns)::read;
            case NEIGHBOURHOODS -> new NeighbourhoodReader(columns)::read;
            case ACTIVITIES ->
                new ActivityReader(columns, key -> Optional.of(PlaceId.next()), List.of(LocalDate.of(2026, 3, 2)))
                        ::read;
        };
        return all(file, reader).stream()
                .peek(read -> assertThat(read.details())
                        .as(read.problems().toString())
                        .isNotNull())
                .toList();
    }

    private Reading<ResidentDetails> resident(String header, String row) throws IOException {
        var file = file(header, row);
        var columns = Columns.of(file);
        assertThat(columns.kind()).isEqualTo(Kind.RESIDENTS);
        return all(file, new ResidentReader(columns)::read).get(0);
    }

    private List<Column> columns(String header, String row) throws IOException {
        var file = file(header, row);
        try (var rows = file.rows()) {
            return Columns.of(file).described(rows.findFirst().orElse(null));
        }
    }

    private DataFile file(String... lines) throws IOException {
        var path = folder.resolve("bestand.csv");
        Files.writeString(path, String.join("\n", lines));
        return DataFile.open(path);
    }

    private static <T> List<T> all(DataFile file, Function<FileRow, ? extends T> reader) {
        try (var rows = file.rows()) {
            return rows.<T>map(reader).toList();
        }
    }
}
