package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import nl.kwartier.api.Settings;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.trust.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code sleutel} and {@code onderteken}. */
class SigningCommandsTest {
    private static final Path KWARTIER = Path.of(System.getProperty("kwartier.jar"));
    private static final String PASSWORD = "winter-in-de-straat";

    @TempDir
    Path folder;

    @Test
    void aKeyIsMadeWithACertificateToHandOut() throws IOException {
        var run = key("Stichting Buurt & Co, \"Zuid\"");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(keyFile()).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("sleutels/certificaat.pem")).content().startsWith("-----BEGIN CERTIFICATE-----\n");
        assertThat(run.out()).contains("config/vertrouwd").doesNotContain(PASSWORD);
        try (var left = Files.list(folder.resolve("sleutels"))) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void aKeyIsNeverOverwritten() throws IOException {
        key("Buurtsoftware");
        byte[] first = Files.readAllBytes(keyFile());

        assertThat(key("Buurtsoftware").refusal()).contains("Er is al een sleutel");
        assertThat(keyFile()).hasBinaryContent(first);
    }

    @Test
    void whatWasSignedIsTrustedByTheCertificate() throws Exception {
        key("Stichting Buurt & Co, \"Zuid\"");
        Path jar = programme();

        var run = sign(jar);

        assertThat(run.code()).as(run.err()).isZero();
        Path config = Files.createDirectories(folder.resolve("config/vertrouwd"));
        Files.copy(folder.resolve("sleutels/certificaat.pem"), config.resolve("buurt.pem"));
        var verdict = new Trust(List.of(config), false).judge(PluginJar.read(jar));
        assertThat(verdict.trusted()).isTrue();
        assertThat(verdict.signer()).isEqualTo("Stichting Buurt & Co, \"Zuid\"");
        assertThat(run.out()).contains(verdict.fingerprint());
    }

    @Test
    void signingTwiceGivesTheSameBytes() throws Exception {
        key("Buurtsoftware");
        Path first = programme();
        Path second = Files.copy(first, folder.resolve("tweede.jar"));

        sign(first);
        TimeUnit.MILLISECONDS.sleep(2100);
        sign(second);

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void everyJavaSignsAndEveryJavaReadsIt() throws Exception {
        key("Buurtsoftware");
        for (Path java : Jdks.found()) {
            Path jar = programme();
            var builder = new ProcessBuilder(
                            java.resolve("bin/java").toString(),
                            "-jar",
                            KWARTIER.toString(),
                            "onderteken",
                            jar.toString(),
                            "--sleutel",
                            keyFile().toString())
                    .redirectErrorStream(true);
            builder.environment().put(Password.VARIABLE, PASSWORD);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);

            assertThat(process.waitFor()).as("%s: %s", java, said).isZero();
            assertThat(signers(jar)).isEqualTo(1);
        }
    }

    @Test
    void whatIsInsideKwartierIsSignedByTheCertificateBesideIt() throws Exception {
        var distribution = Distribution.unpack(KWARTIER, folder);
        var trust = Trust.of(new Settings(
                Map.of("kwartier.distribution", distribution.programmes().toString())::get));

        try (var files = Files.list(distribution.programmes())) {
            var jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
            assertThat(jars).isNotEmpty();
            for (Path jar : jars) {
                assertThat(trust.judge(PluginJar.read(jar)).trusted())
                        .as("%s", jar)
                        .isTrue();
            }
        }
    }

    @Test
    void aWrongPasswordLeavesTheJarAsItWas() throws Exception {
        key("Buurtsoftware");
        Path jar = programme();
        byte[] before = Files.readAllBytes(jar);

        var refused = new Run()
                .environment(Password.VARIABLE, "zomer-in-de-straat")
                .with("onderteken", jar.toString(), "--sleutel", keyFile().toString());

        assertThat(refused.refusal()).contains("Kijk of het wachtwoord klopt");
        assertThat(jar).hasBinaryContent(before);
    }

    @Test
    void aFileThatIsNoJarIsNamed() throws Exception {
        key("Buurtsoftware");
        Path letter = Files.writeString(folder.resolve("brief.jar"), "dit is een brief");

        assertThat(sign(letter).refusal()).contains("brief.jar is geen heel jar-bestand");
        assertThat(sign(folder.resolve("weg.jar")).refusal()).contains("weg.jar is er niet");
        assertThat(letter).hasContent("dit is een brief");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sleutel",
                "sleutel|MAP",
                "sleutel|MAP|--naam",
                "sleutel|MAP|MAP|--naam|Wij",
                "sleutel|MAP|--name|Wij",
                "onderteken",
                "onderteken|x.jar",
                "onderteken|--sleutel|x.p12"
            })
    void aCommandThatIsNotCompleteIsToldHowItIsWritten(String line) {
        var run = new Run().environment(Password.VARIABLE, PASSWORD);

        assertThat(run.with(line.split("\\|", -1)).refusal())
                .contains("Schrijf het zo: java -jar kwartier.jar " + line.split("\\|", -1)[0]);
    }

    @Test
    void aPasswordThatIsTooShortIsRefused() {
        var run = new Run().environment(Password.VARIABLE, "kort");

        assertThat(run.with("sleutel", folder.toString(), "--naam", "Wij").refusal())
                .contains("minstens 6 tekens");
    }

    @Test
    void helpTellsHowToSign() {
        assertThat(Run.of("--help").out()).contains("sleutel MAP", "onderteken JAR", Password.VARIABLE);
    }

    private Run key(String name) {
        return new Run()
                .environment(Password.VARIABLE, PASSWORD)
                .with("sleutel", folder.resolve("sleutels").toString(), "--naam", name);
    }

    private Run sign(Path jar) {
        return new Run()
                .environment(Password.VARIABLE, PASSWORD)
                .with("onderteken", jar.toString(), "--sleutel", keyFile().toString());
    }

    private Path keyFile() {
        return folder.resolve("sleutels/sleutel.p12");
    }

    /** The programme inside kwartier.jar, without the signature of the build. */
    private Path programme() throws IOException {
        return UnsignedCopy.of(KWARTIER, "programmes/nl.kwartier.plugin.kwartiermaken.jar", folder);
    }

    private static long signers(Path jar) throws IOException {
        try (var zip = new JarFile(jar.toFile())) {
            var entry = zip.getJarEntry("migraties/0001-plekken.sql");
            zip.getInputStream(entry).readAllBytes();
            return Arrays.stream(entry.getCertificates())
                    .filter(X509Certificate.class::isInstance)
                    .count();
        }
    }
}
