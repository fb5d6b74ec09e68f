package nl.kwartier.lifecycle.internal.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import nl.kwartier.lifecycle.internal.TinyJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginJarTest {
    @TempDir
    Path folder;

    @Test
    void aJarSaysWhatItIsWithoutItsClassesBeingLoaded() throws Unfit {
        var jar = read(
                TinyJar.described("samen-eten").header("Bundle-Version", "1.2").bytes());

        assertThat(jar.descriptor())
                .isEqualTo(new Descriptor(
                        "samen-eten",
                        "Programma samen-eten",
                        "Met dit programma proberen wij iets uit.",
                        "1.2.0",
                        "nl.kwartier.plugin.sameneten",
                        "puzzle",
                        "",
                        Needs.NONE,
                        Terms.NONE));
        assertThat(jar.sha()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Samen", "samen eten", "../samen", "samen_eten", "-samen", "samen-", "1samen", "café"})
    void anIdIsLowerCaseLettersDigitsAndHyphens(String id) {
        assertThat(refusal(TinyJar.described("samen").header("Kwartier-Programma", id)))
                .isEqualTo("KW-PROGRAMMA-NAAM");
    }

    @Test
    void anIdHasAtMostFortyCharacters() {
        assertThat(refusal(TinyJar.described("samen").header("Kwartier-Programma", "a".repeat(41))))
                .isEqualTo("KW-PROGRAMMA-NAAM");
    }

    static Stream<TinyJar> noProgrammes() {
        return Stream.of(
                TinyJar.described("samen").without("Kwartier-Programma"),
                TinyJar.described("samen").without("Bundle-SymbolicName"),
                TinyJar.described("samen").header("Fragment-Host", "nl.kwartier.web"),
                TinyJar.described("samen").header("Kwartier-Owner", "community"));
    }

    @ParameterizedTest
    @MethodSource("noProgrammes")
    void whatIsNoProgrammeIsToldSo(TinyJar jar) {
        assertThat(refusal(jar)).isEqualTo("KW-GEEN-PROGRAMMA");
    }

    @Test
    void aTitleIsPlainText() {
        assertThat(refusal(TinyJar.described("samen").header("Kwartier-Titel", "<b>Samen</b>")))
                .isEqualTo("KW-PROGRAMMA-TITEL");
        assertThat(refusal(TinyJar.described("samen").header("Kwartier-Titel", "Samen\u0007eten")))
                .isEqualTo("KW-PROGRAMMA-TITEL");
        assertThat(refusal(TinyJar.described("samen").without("Kwartier-Titel")))
                .isEqualTo("KW-PROGRAMMA-TITEL");
        assertThat(refusal(TinyJar.described("samen").header("Kwartier-Titel", "x".repeat(61))))
                .isEqualTo("KW-PROGRAMMA-TITEL");
    }

    @Test
    void anExplanationIsPlainText() {
        assertThat(refusal(TinyJar.described("samen").header("Kwartier-Uitleg", "<script>alert(1)</script>")))
                .isEqualTo("KW-PROGRAMMA-UITLEG");
    }

    @Test
    void aVersionIsSpelledAsPeopleWriteIt() throws Unfit {
        var jar = read(TinyJar.described("samen")
                .header("Bundle-Version", "1.2.0.SNAPSHOT")
                .bytes());

        assertThat(jar.descriptor().version()).isEqualTo("1.2.0-SNAPSHOT");
    }

    @Test
    void aVersionIsThereAndCanBeCompared() {
        assertThat(refusal(TinyJar.described("samen").header("Bundle-Version", "nieuwste")))
                .isEqualTo("KW-PROGRAMMA-VERSIE");
        assertThat(refusal(TinyJar.described("samen").without("Bundle-Version")))
                .isEqualTo("KW-PROGRAMMA-VERSIE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a/../../b", "/etc/passwd", "C:\\windows\\x", "a\\..\\b"})
    void aPathThatPointsOutwardIsRefused(String path) {
        assertThat(refusal(TinyJar.described("samen").entry(path, "x"))).isEqualTo("KW-BESTAND-ONVEILIG");
    }

    @Test
    void migrationsAreNumberedWithoutGaps() {
        assertThat(refusal(TinyJar.described("samen").entry("migraties/0002-plekken.sql", "SELECT 1;")))
                .isEqualTo("KW-PROGRAMMA-TABELLEN");
        assertThat(refusal(TinyJar.described("samen").entry("migraties/plekken.sql", "SELECT 1;")))
                .isEqualTo("KW-PROGRAMMA-TABELLEN");
    }

    @Test
    void aFileThatIsCutOffAnywhereMayStillBecomeWhole() {
        byte[] whole = TinyJar.of("samen", TinyJar.class).bytes();

        for (int length = 4; length < whole.length; length += 7) {
            var unfit = unfit(Arrays.copyOf(whole, length));
            assertThat(unfit.reason().code()).as("%d bytes", length).isEqualTo("KW-BESTAND-AFGEKAPT");
            assertThat(unfit.mayHeal()).isTrue();
        }
    }

    @Test
    void aByteThatChangedOnTheWayIsNoticed() {
        byte[] whole = TinyJar.described("samen").entry("tekst", noise(10_000)).bytes();
        whole[whole.length / 2] ^= 0x55;

        assertThat(unfit(whole).reason().code()).isEqualTo("KW-BESTAND-KAPOT");
    }

    @Test
    void whateverByteIsChangedTheJarIsEitherTheSameOrRefused() {
        byte[] whole = TinyJar.described("samen").entry("tekst", noise(200)).bytes();

        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            try {
                assertThat(read(changed).descriptor().id()).isEqualTo("samen");
            } catch (Unfit unfit) {
                assertThat(unfit.reason().cause()).as("byte %d", at).isNotBlank();
            }
        }
    }

    @Test
    void aTextThatIsNamedJarIsNoJar() {
        assertThat(unfit("dit is een brief".getBytes(UTF_8)).reason().code()).isEqualTo("KW-BESTAND-GEEN-JAR");
    }

    @Test
    void aJarOfTwoHundredMegabytesIsRefusedWithoutReadingIt() throws IOException {
        Path large = folder.resolve("groot.jar");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }

        var unfit = catchThrowableOfType(Unfit.class, () -> PluginJar.read(large));

        assertThat(unfit.reason().code()).isEqualTo("KW-BESTAND-TE-GROOT");
        assertThat(unfit.reason().cause()).contains("200 MB").contains("50 MB");
        assertThat(unfit.mayHeal()).isFalse();
    }

    @Test
    void aFolderThatIsNamedJarCannotBeRead() throws IOException {
        Path folderAsJar = Files.createDirectory(folder.resolve("map.jar"));

        assertThat(catchThrowableOfType(Unfit.class, () -> PluginJar.read(folderAsJar))
                        .reason()
                        .code())
                .isEqualTo("KW-BESTAND-ONLEESBAAR");
    }

    private static String noise(int length) {
        return new Random(20260302)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private PluginJar read(byte[] bytes) throws Unfit {
        try {
            return PluginJar.read(Files.write(folder.resolve("x.jar"), bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String refusal(TinyJar jar) {
        return unfit(jar.bytes()).reason().code();
    }

    private Unfit unfit(byte[] bytes) {
        return catchThrowableOfType(Unfit.class, () -> read(bytes));
    }
}
