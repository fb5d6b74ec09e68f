package nl.kwartier.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds {@code publiccode.yml} to its standard, and the rules to what they must catch. */
class PubliccodeTest {
    private final Map<String, Object> file = read();

    @Test
    void ourFileKeepsTheStandard() {
        assertThat(PubliccodeRules.problems(file)).isEmpty();
    }

    @Test
    void itIsForDutchMunicipalitiesInTheirOwnLanguageAndInEnglish() {
        assertThat(section("intendedAudience").get("countries")).isEqualTo(List.of("NL"));
        assertThat(section("description")).containsOnlyKeys("nl", "en");
        assertThat(section("localisation").get("availableLanguages")).isEqualTo(List.of("nl"));
    }

    @Test
    void theLicenceItNamesIsTheOneWeShip() {
        assertThat(section("legal")).containsEntry("license", "EUPL-1.2");
        assertThat(RepositoryFiles.text("LICENSE")).startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publiccodeYmlVersion",
                "name",
                "url",
                "platforms",
                "developmentStatus",
                "softwareType",
                "description",
                "legal",
                "maintenance",
                "localisation"
            })
    void aFileWithoutAMandatoryKeyIsCaught(String key) {
        file.remove(key);

        assertThat(PubliccodeRules.problems(file)).anyMatch(problem -> problem.startsWith(key));
    }

    @ParameterizedTest
    @CsvSource({
        "description/nl, shortDescription, nl/shortDescription has 0 characters",
        "description/en, longDescription, en/longDescription has 0 characters",
        "legal, license, legal/license is missing",
        "maintenance, contacts, maintenance/contacts is missing",
        "localisation, localisationReady, localisationReady is not true or false",
        "localisation, availableLanguages, localisation/availableLanguages is missing",
        "organisation, uri, organisation/uri is missing"
    })
    void aSectionWithoutAMandatoryKeyIsCaught(String section, String key, String problem) {
        section(section).remove(key);

        assertThat(PubliccodeRules.problems(file)).contains(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "developmentStatus, production, developmentStatus is not allowed",
        "softwareType, website, softwareType is not allowed",
        "url, kwartier, url is not a URL",
        "monochromeLogo, logo.svg, monochromeLogo is no key of the standard"
    })
    void aValueOutsideTheStandardIsCaught(String key, String value, String problem) {
        file.put(key, value);

        assertThat(PubliccodeRules.problems(file)).contains(problem);
    }

    @Test
    void wordsOutsideTheVocabulariesAreCaught() {
        file.put("categories", List.of("welzijn"));
        section("intendedAudience").put("scope", List.of("gemeente"));
        section("intendedAudience").put("countries", List.of("nl"));

        assertThat(PubliccodeRules.problems(file))
                .containsExactly(
                        "countries: nl is no country",
                        "intendedAudience/scope: gemeente is not in the vocabulary",
                        "categories: welzijn is not in the vocabulary");
    }

    @Test
    void aContractNeedsAContractorWithAnEnd() {
        section("maintenance").put("type", "contract");
        section("maintenance").put("contractors", List.of(Map.of("name", "Stichting Kwartier")));

        assertThat(PubliccodeRules.problems(file)).containsExactly("maintenance/contractors has an item without until");
    }

    @Test
    void aDescriptionThatIsTooLongForACatalogueIsCaught() {
        section("description/nl").put("shortDescription", "x".repeat(151));

        assertThat(PubliccodeRules.problems(file)).containsExactly("nl/shortDescription has 151 characters");
    }

    private Map<String, Object> section(String path) {
        Map<String, Object> here = file;
        for (String step : path.split("/", -1)) {
            here = asMap(here.get(step));
        }
        return here;
    }

    private static Map<String, Object> read() {
        Load yaml = new Load(LoadSettings.builder().build());
        return asMap(yaml.loadFromString(RepositoryFiles.text("publiccode.yml")));
    }

    /** The parser gives string keys, and maps that can be changed. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object section) {
        return (LinkedHashMap<String, Object>) section;
    }
}
