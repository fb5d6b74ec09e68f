package nl.kwartier.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the residents of the demo municipality to what it promises: believable, invented, and nothing that must not be kept. */
class DemoResidentsTest {
    /** The ages are those of the day on which the residents were invented. */
    private static final LocalDate INVENTED = LocalDate.of(2026, 11, 22);

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

    private final List<Map<String, String>> residents = RepositoryFiles.rows("config/demo/inwoners.csv");
    private final DemoMap map = DemoMap.read();

    @Test
    void thereAreFourHundredAndEachHasAName() {
        assertThat(residents).hasSize(400);
        assertThat(residents)
                .allMatch(resident -> !(resident.get("voornamen")
                                + resident.get("roepnaam")
                                + resident.get("geslachtsnaam"))
                        .isBlank());
    }

    @Test
    void onlyWhatTheCoreMayKeepHasAColumn() {
        assertThat(residents.get(0).keySet())
                .containsExactly(
                        "voornamen",
                        "roepnaam",
                        "voorvoegsel",
                        "geslachtsnaam",
                        "partner_voorvoegsel",
                        "partner_geslachtsnaam",
                        "naamgebruik",
                        "geboortedatum",
                        "overlijdensdatum",
                        "vertrokken_op",
                        "talen",
                        "bereikbaar",
                        "bereikbaar_opmerking",
                        "telefoon",
                        "email",
                        "straat",
                        "huisnummer",
                        "toevoeging",
                        "postcode",
                        "woonplaats",
                        "buurtcode",
                        "geheim_adres",
                        "aanspreekwens");
    }

    @Test
    void noNumberCouldBeTakenForACitizenServiceNumber() {
        assertThat(List.of("inwoners.csv", "plekken.csv", "activiteiten.csv", "accounts.csv", "README.md"))
                .allSatisfy(file ->
                        assertThat(RepositoryFiles.text("config/demo/" + file)).doesNotContainPattern(NINE_DIGITS));
    }

    @Test
    void noPhoneNumberOrMailAddressReachesAnybody() {
        assertThat(residents).allSatisfy(resident -> {
            assertThat(resident.get("telefoon")).matches("|06-0000\\d{4}|0999-\\d{6}");
            assertThat(resident.get("email")).matches("|[a-z0-9.]+@example\\.(org|nl)");
        });
        assertThat(known("telefoon")).doesNotHaveDuplicates();
        assertThat(known("email")).doesNotHaveDuplicates();
    }

    private List<String> known(String column) {
        return residents.stream()
                .map(resident -> resident.get(column))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Test
    void whoWantsToBeCalledOrMailedCanBe() {
        assertThat(residents).allSatisfy(resident -> {
            List<String> ways = List.of(resident.get("bereikbaar").split(";", -1));
            assertThat(ways).isSubsetOf("", "bellen", "appen", "mailen", "brief", "langskomen");
            if (ways.contains("bellen") || ways.contains("appen")) {
                assertThat(resident.get("telefoon")).as(resident.toString()).isNotEmpty();
            }
            if (ways.contains("mailen")) {
                assertThat(resident.get("email")).as(resident.toString()).isNotEmpty();
            }
        });
    }

    @Test
    void everyAddressLiesInANeighbourhoodThatExistsAndAStreetHasOnePostcode() {
        List<Map<String, String>> housed = residents.stream()
                .filter(resident -> !resident.get("straat").isEmpty())
                .toList();

        assertThat(housed).hasSizeGreaterThan(390).allSatisfy(resident -> {
            assertThat(map.borders()).containsKey(resident.get("buurtcode"));
            assertThat(resident.get("postcode")).matches("[1-9]\\d{3} [A-Z]{2}");
            assertThat(resident.get("huisnummer")).matches("[1-9]\\d{0,2}");
        });
        assertThat(housed.stream()
                        .collect(Collectors.groupingBy(
                                resident -> resident.get("straat"),
                                Collectors.mapping(
                                        resident -> resident.get("postcode") + resident.get("buurtcode"),
                                        Collectors.toSet())))
                        .values())
                .allMatch(postcodes -> postcodes.size() == 1);
    }

    @Test
    void nobodyAppearsTwice() {
        assertThat(residents)
                .extracting(resident -> resident.get("voornamen")
                        + resident.get("roepnaam")
                        + resident.get("geslachtsnaam")
                        + resident.get("geboortedatum"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theAgesAreThoseOfATown() {
        List<Integer> ages = residents.stream()
                .filter(resident -> !resident.get("geboortedatum").isEmpty())
                .map(DemoResidentsTest::age)
                .toList();

        assertThat(ages).allMatch(age -> age >= 0 && age < 105);
        assertThat(share(ages, 0, 17)).isBetween(0.18, 0.28);
        assertThat(share(ages, 18, 64)).isBetween(0.50, 0.65);
        assertThat(share(ages, 65, 104)).isBetween(0.17, 0.28);
        assertThat(share(ages, 85, 104)).isBetween(0.02, 0.06);
    }

    private static double share(List<Integer> ages, int from, int to) {
        return ages.stream().filter(age -> age >= from && age <= to).count() / (double) ages.size();
    }

    private static int age(Map<String, String> resident) {
        String born = resident.get("geboortedatum");
        String whole = born + (born.length() == 4 ? "-01-01" : born.length() == 7 ? "-01" : "");
        return Period.between(LocalDate.parse(whole), INVENTED).getYears();
    }

    @Test
    void childrenHaveNoPartnerAndLiveWithAnAdult() {
        List<Map<String, String>> children = residents.stream()
                .filter(resident -> !resident.get("geboortedatum").isEmpty() && age(resident) < 18)
                .toList();

        assertThat(children).allSatisfy(child -> {
            assertThat(child.get("partner_geslachtsnaam")).isEmpty();
            assertThat(child.get("email")).isEmpty();
            assertThat(residents)
                    .as("an adult with %s", child)
                    .anyMatch(other -> door(other).equals(door(child)) && isAdult(other));
        });
    }

    private static boolean isAdult(Map<String, String> resident) {
        return resident.get("geboortedatum").isEmpty() || age(resident) >= 18;
    }

    private static String door(Map<String, String> resident) {
        return resident.get("straat") + resident.get("huisnummer") + "/" + resident.get("toevoeging");
    }

    @Test
    void itShowsWhatMakesNamesAndDatesHard() {
        assertThat(known("naamgebruik")).hasSize(400).contains("E", "P", "V", "N");
        assertThat(residents)
                .filteredOn(resident -> !resident.get("naamgebruik").equals("E"))
                .allMatch(resident -> !resident.get("partner_geslachtsnaam").isEmpty());
        assertThat(known("geboortedatum")).allMatch(date -> date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"));
        assertThat(known("geboortedatum")).anyMatch(date -> date.length() == 4).anyMatch(date -> date.length() == 7);
        assertThat(known("geboortedatum")).hasSizeBetween(385, 399);
        assertThat(known("overlijdensdatum")).hasSize(3);
        assertThat(known("vertrokken_op")).hasSize(4);
        assertThat(known("geheim_adres").stream().filter("ja"::equals)).hasSize(4);
        assertThat(known("aanspreekwens")).hasSizeGreaterThan(30);
    }

    @Test
    void ngoziLivesAtTheLijsterhof() {
        assertThat(residents)
                .filteredOn(resident -> resident.get("roepnaam").equals("Ngozi"))
                .singleElement()
                .satisfies(ngozi -> {
                    assertThat(ngozi.get("geslachtsnaam")).isEqualTo("Okafor");
                    assertThat(ngozi.get("partner_voorvoegsel")).isEqualTo("de");
                    assertThat(ngozi.get("partner_geslachtsnaam")).isEqualTo("Wit");
                    assertThat(ngozi.get("naamgebruik")).isEqualTo("N");
                    assertThat(age(ngozi)).isEqualTo(58);
                    assertThat(door(ngozi)).isEqualTo("Lijsterhof12/");
                });
    }
}
