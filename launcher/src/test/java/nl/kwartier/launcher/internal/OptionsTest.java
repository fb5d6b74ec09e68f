package nl.kwartier.launcher.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void helpNamesEveryOption() {
        var run = Run.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "--demo",
                        "--port",
                        "--data",
                        "--config",
                        "--database",
                        "--programmas",
                        "--ongetekend",
                        "--ontwikkel",
                        "--help",
                        "--versie");
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        var run = Run.of("--versie");

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("Kwartier \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--poort", "-h", "demo", "--port=8080", ""})
    void anUnknownOptionIsNamed(String option) {
        assertThat(Run.of(option).refusal()).contains("'" + option + "'", "--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--data", "--config", "--database", "--programmas", "--ontwikkel"})
    void anOptionWithoutItsValueIsNamed(String option) {
        assertThat(Run.of(option).refusal()).contains("Achter de optie " + option);
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 65536, een getal van 0 tot en met 65535",
        "--port, -1, een getal van 0 tot en met 65535",
        "--port, acht, een getal van 0 tot en met 65535",
        "--port, 99999999999, een getal van 0 tot en met 65535",
        "--database, jdbc:h2:mem:x, jdbc:postgresql://",
        "--database, jdbc:postgresql://localhost, jdbc:postgresql://localhost:5432/kwartier",
        "--programmas, Kwartiermaken, kwartiermaken",
        "--programmas, 'a,,b', geen"
    })
    void aValueThatCannotBeIsRefusedWithWhatCanBe(String option, String value, String expected) {
        assertThat(Run.of(option, value).refusal()).contains(option, "'" + value + "'", expected);
    }

    @Test
    void unsignedProgrammesAreTakenWhenAskedFor() throws Refused {
        assertThat(Options.parse(List.of("--ongetekend")).settings()).containsEntry(Setting.UNSIGNED, "ja");
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 0",
        "--port, 65535",
        "--database, jdbc:postgresql://localhost/kwartier",
        "--programmas, geen",
        "--programmas, 'kwartiermaken, samen-zwanger'"
    })
    void aValueThatCanBeIsTaken(String option, String value) throws Refused {
        assertThat(Options.parse(List.of(option, value)).settings()).containsValue(value);
    }

    @Test
    void aFolderWithoutAPomIsNoProgramme(@TempDir Path folder) {
        assertThat(Run.of("--ontwikkel", folder.toString()).refusal()).contains("geen pom.xml", folder.toString());
    }

    @Test
    void aProgrammeIsDevelopedInADemonstrationOfItsOwn(@TempDir Path folder) throws Exception {
        Files.createFile(folder.resolve("pom.xml"));

        var options = Options.parse(List.of("--ontwikkel", folder.toString()));

        assertThat(options.demo()).isTrue();
        assertThat(options.development()).contains(folder);
        assertThat(options.settings())
                .containsEntry(Setting.UNSIGNED, "ja")
                .containsEntry(Setting.DATA, folder.resolve(".kwartier").toString());
    }
}
