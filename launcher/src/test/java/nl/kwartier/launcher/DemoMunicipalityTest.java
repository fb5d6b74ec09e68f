package nl.kwartier.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kwartier.launcher.DemoMap.Point;
import org.junit.jupiter.api.Test;

/** Holds the town, its places and its week to what the demo promises. */
class DemoMunicipalityTest {
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3} [A-Z]{2}");
    private static final Pattern DAYS = Pattern.compile("\\b(ma|di|wo|do|vr|za|zo|elke dag)\\b");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})\\.(\\d{2})–(\\d{1,2})\\.(\\d{2})");
    private static final List<String> WEEK = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    private final DemoMap map = DemoMap.read();
    private final List<Map<String, String>> places = RepositoryFiles.rows("config/demo/plekken.csv");
    private final List<Map<String, String>> activities = RepositoryFiles.rows("config/demo/activiteiten.csv");
    private final List<Map<String, String>> accounts = RepositoryFiles.rows("config/demo/accounts.csv");

    @Test
    void theTownHasTheSizeThatItsReadmeNames() {
        assertThat(map.borders()).hasSize(6);
        assertThat(places).hasSize(60);
        assertThat(activities).hasSize(65);
        assertThat(accounts).hasSize(4);
    }

    @Test
    void everyNeighbourhoodHasANameAWijkAndAStadsdeel() {
        assertThat(map.properties())
                .allSatisfy(named -> assertThat(named.keySet())
                        .containsExactly("buurtcode", "buurtnaam", "wijkcode", "wijknaam", "stadsdeel"));
        assertThat(map.borders().keySet()).allMatch(code -> code.matches("BU9999[A-Z]{2}\\d{2}"));
    }

    /** A gap or an overlap between two neighbours would have an outline of its own. */
    @Test
    void theOnlyOutlinesAreThoseOfTheTwoBanksOfTheRiver() {
        assertThat(map.borders().values()).allMatch(border -> border.get(0).equals(border.get(border.size() - 1)));
        assertThat(map.outlines()).hasSize(2);
    }

    @Test
    void everyPlaceLiesInItsOwnNeighbourhoodAndInNoOther() {
        assertThat(places)
                .allSatisfy(place -> assertThat(map.around(point(place)))
                        .as(place.get("naam"))
                        .containsExactly(place.get("buurtcode")));
    }

    private static Point point(Map<String, String> place) {
        return new Point(Double.parseDouble(place.get("lon")), Double.parseDouble(place.get("lat")));
    }

    @Test
    void noTwoPlacesActivitiesOrAccountsShareAnId() {
        assertThat(places).extracting(place -> place.get("id")).doesNotHaveDuplicates();
        assertThat(places).extracting(place -> place.get("naam")).doesNotHaveDuplicates();
        assertThat(activities).extracting(activity -> activity.get("id")).doesNotHaveDuplicates();
        assertThat(accounts)
                .extracting(account -> account.get("gebruikersnaam"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPlaceSaysWhatAVisitorNeedsToKnow() {
        assertThat(places).allSatisfy(place -> {
            assertThat(place.get("soort")).isNotBlank();
            assertThat(place.get("formeel")).isIn("ja", "nee");
            assertThat(place.get("postcode")).matches(POSTCODE);
            assertThat(place.get("contact")).matches("[^,]+, (06-0000\\d{4}|0999-\\d{6})");
            assertThat(Integer.parseInt(place.get("capaciteit"))).isBetween(1, 500);
            assertThat(place.get("toegankelijkheid").split(";", -1))
                    .isSubsetOf(
                            "",
                            "rolstoel",
                            "invalidentoilet",
                            "ringleiding",
                            "prikkelarm",
                            "rustige ruimte",
                            "lift",
                            "gratis");
        });
    }

    @Test
    void openingHoursNameADayAndCloseAfterTheyOpen() {
        assertThat(places).allSatisfy(place -> {
            String hours = place.get("openingstijden");
            assertThat(hours).containsPattern(DAYS).containsPattern(HOURS);
            assertThat(HOURS.matcher(hours).results())
                    .as(hours)
                    .allMatch(each -> minutes(each, 1) < minutes(each, 3) && minutes(each, 3) <= 24 * 60);
        });
    }

    private static int minutes(MatchResult time, int group) {
        return Integer.parseInt(time.group(group)) * 60 + Integer.parseInt(time.group(group + 1));
    }

    @Test
    void everyActivityIsAtAPlaceThatExistsAndFitsIn() {
        Map<String, Map<String, String>> byId =
                places.stream().collect(Collectors.toMap(place -> place.get("id"), place -> place));

        assertThat(activities).allSatisfy(activity -> {
            assertThat(byId).containsKey(activity.get("plek_id"));
            assertThat(activity.get("begin")).matches("[012]\\d:[0-5]\\d").isLessThan(activity.get("eind"));
            assertThat(activity.get("omschrijving")).endsWith(".").hasSizeLessThan(120);
            assertThat(Integer.parseInt(activity.get("kosten_cent"))).isBetween(0, 1000);
            assertThat(activity.get("organisator")).isNotBlank();
            assertThat(activity.get("voor_wie")).isNotBlank();
        });
        assertThat(activities)
                .allMatch(activity ->
                        number(activity, "capaciteit") <= number(byId.get(activity.get("plek_id")), "capaciteit")
                                || isHandedOutInTurn(activity));
    }

    /** People who fetch something are never all inside at once. */
    private static boolean isHandedOutInTurn(Map<String, String> activity) {
        return activity.get("titel").startsWith("Uitgifte");
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    @Test
    void somethingHappensOnEveryDayOfTheWeek() {
        Map<String, Long> perDay = activities.stream()
                .collect(Collectors.groupingBy(activity -> activity.get("dag"), Collectors.counting()));

        assertThat(perDay).containsOnlyKeys(WEEK);
        assertThat(perDay.values()).allMatch(count -> count >= 5);
    }

    @Test
    void noPlaceHoldsTwoActivitiesAtOnceThatTogetherDoNotFit() {
        List<String> crowded = new ArrayList<>();
        Map<String, Integer> capacity = places.stream()
                .collect(Collectors.toMap(place -> place.get("id"), place -> number(place, "capaciteit")));
        for (Map<String, String> one : activities) {
            int together = activities.stream()
                    .filter(other -> overlap(one, other) && !isHandedOutInTurn(other))
                    .mapToInt(other -> number(other, "capaciteit"))
                    .sum();
            if (together > capacity.get(one.get("plek_id"))) {
                crowded.add(one.get("titel"));
            }
        }

        assertThat(crowded).isEmpty();
    }

    private static boolean overlap(Map<String, String> one, Map<String, String> other) {
        return one.get("plek_id").equals(other.get("plek_id"))
                && one.get("dag").equals(other.get("dag"))
                && one.get("begin").compareTo(other.get("eind")) < 0
                && other.get("begin").compareTo(one.get("eind")) < 0;
    }

    @Test
    void thePlacesOfTheProgrammeSamplesAreThere() {
        assertThat(places)
                .extracting(place -> place.get("naam"))
                .contains(
                        "Buurtwerkplaats De Schaaf",
                        "Koor Zuiderklank, repetitieruimte",
                        "Sportkantine De Kade",
                        "Eettafel De Linde",
                        "Buurthuis De Linde",
                        "Moestuin Het Veld",
                        "Bibliotheek Oost",
                        "Kringloop Zuid",
                        "Naaiatelier Noord",
                        "Huis van de Wijk Noord");
    }

    @Test
    void theAccountsCoverEveryRoleAndHoldNoPassword() {
        assertThat(accounts.get(0).keySet()).containsExactly("gebruikersnaam", "naam", "rol", "functie");
        assertThat(accounts)
                .extracting(account -> account.get("rol"))
                .containsExactlyInAnyOrder("beheerder", "medewerker", "medewerker", "lezer");
    }
}
