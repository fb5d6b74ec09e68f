package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReadWithRemarksAndSpaces() throws Exception {
        file("# Een opmerking", "", "poort=81", "  gemeente = Gemeente 's-Hertogenbosch ");

        assertThat(gathered(Map.of()))
                .containsEntry(Setting.PORT, "81")
                .containsEntry(Setting.MUNICIPALITY, "Gemeente 's-Hertogenbosch");
    }

    @Test
    void theEnvironmentCountsBeforeTheFileAndAnOptionBeforeBoth() throws Exception {
        file("poort = 81", "gemeente = A");

        var settings = gathered(Map.of("KWARTIER_POORT", "82", "KWARTIER_GEMEENTE", "B"), "--port", "83");

        assertThat(settings).containsEntry(Setting.PORT, "83").containsEntry(Setting.MUNICIPALITY, "B");
    }

    @Test
    void anUnknownKeyIsRefusedWithFileAndLine() throws IOException {
        file("# Een opmerking", "prot = 81");

        assertThatRefusal().hasMessageContaining(SettingsFile.NAME + ", regel 2: 'prot' is geen instelling");
    }

    @Test
    void aLineWithoutAnEqualsSignIsRefusedWithFileAndLine() throws IOException {
        file("poort = 81", "", "gemeente Kwartierstad");

        assertThatRefusal().hasMessageContaining("regel 3: hier staat geen =");
    }

    @Test
    void aValueThatCannotBeIsRefusedWithFileAndLine() throws IOException {
        file("poort = tachtig");

        assertThatRefusal().hasMessageContaining("regel 1: de waarde van poort: 'tachtig' kan niet");
    }

    @Test
    void aCertificateWithoutAKeyIsRefused() throws IOException {
        file("tls-certificaat = certificaat.pem");

        assertThatRefusal().hasMessageContaining("tls-certificaat en tls-sleutel is er maar een ingevuld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.5", "10.0.0.0/24, 127.0.0.1", "::1", "fd00::/8,2001:db8::5"})
    void aTrustedProxyIsAnAddressOrARange(String addresses) throws Exception {
        file("vertrouwde-proxy = " + addresses);

        assertThat(gathered(Map.of())).containsEntry(Setting.PROXY, addresses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3", "proxy", "10.0.0.5,", "10.0.0.5 10.0.0.6", "/24"})
    void aTrustedProxyThatIsNoAddressIsRefused(String addresses) throws IOException {
        file("vertrouwde-proxy = " + addresses);

        assertThatRefusal().hasMessageContaining("regel 1: de waarde van vertrouwde-proxy");
    }

    @Test
    void theSameKeyTwiceIsRefused() throws IOException {
        file("poort = 81", "poort = 82");

        assertThatRefusal().hasMessageContaining("regel 2: poort staat er voor de tweede keer");
    }

    @Test
    void aLineThatIsNotUtf8IsRefusedWithFileAndLine() throws IOException {
        Files.write(folder.resolve(SettingsFile.NAME), "poort = 81\ngemeente = Súdwest-Fryslân\n".getBytes(ISO_8859_1));

        assertThatRefusal().hasMessageContaining("regel 2: hier staan tekens die niet te lezen zijn");
    }

    @Test
    void aFolderInPlaceOfTheFileIsRefused() throws IOException {
        Files.createDirectory(folder.resolve(SettingsFile.NAME));

        assertThatRefusal().hasMessageContaining("is niet te lezen");
    }

    @Test
    void anUnknownVariableIsRefused() {
        assertThatThrownBy(() -> gathered(Map.of("KWARTIER_PORT", "81")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("KWARTIER_PORT is geen instelling");
    }

    @Test
    void aVariableWithAValueThatCannotBeIsRefused() {
        assertThatThrownBy(() -> gathered(Map.of("KWARTIER_POORT", "x")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("KWARTIER_POORT: 'x' kan niet");
    }

    @Test
    void aFolderThatWasAskedForMustExist() {
        assertThat(Run.of("--config", folder.resolve("weg").toString()).refusal())
                .contains("bestaat niet");
        assertThat(new Run()
                        .environment("KWARTIER_CONFIG", folder.resolve("weg").toString())
                        .with()
                        .refusal())
                .contains("bestaat niet");
    }

    @Test
    void theExampleExplainsEverySettingWithAValueThatWorks() throws Exception {
        Path example = Path.of(System.getProperty("kwartier.root"), "config", SettingsFile.NAME + ".voorbeeld");
        List<String> lines = Files.readAllLines(example);
        file(lines.stream().map(line -> line.replaceFirst("^#(?=[a-z])", "")).toArray(String[]::new));

        assertThat(gathered(Map.of())).containsOnlyKeys(Setting.values());
        assertThat(lines)
                .as("as it is, the example sets nothing")
                .allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    private AbstractThrowableAssert<?, ?> assertThatRefusal() {
        return assertThatThrownBy(() -> gathered(Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageNotContaining("\n");
    }

    private Map<Setting, String> gathered(Map<String, String> environment, String... args) throws Refused {
        var all = new ArrayList<>(List.of("--config", folder.toString()));
        all.addAll(List.of(args));
        var options = Options.parse(all);
        return Configuration.gather(options, environment).settings();
    }

    private void file(String... lines) throws IOException {
        Files.write(folder.resolve(SettingsFile.NAME), List.of(lines));
    }
}
