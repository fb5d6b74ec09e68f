package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.lifecycle.internal.jar.SigningKey;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of bad jar at once, where only signed ones may come in: each gets its own words, and the good one runs. */
class BadJarsTest {
    private static final long MEGABYTE = 1_048_576;

    @RegisterExtension
    final StoreExtension store = StoreExtension.of(Database.SQLITE).withModule("lifecycle");

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    private Scene scene;
    private SigningKey maker;
    private final Map<String, String> expected = new LinkedHashMap<>();

    @BeforeEach
    void start() throws Exception {
        maker = SigningKey.made(elsewhere, "Buurtsoftware");
        Files.createDirectories(data.resolve("config/vertrouwd"));
        Files.write(
                data.resolve("config/vertrouwd/buurtsoftware.der"),
                maker.certificate().getEncoded());
        scene = Scene.demo(store, data).without("kwartier.unsigned").start();
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void eachBadJarGetsItsOwnWordsAndTheGoodOneRuns() throws Exception {
        drop("goed.jar", "", signed(good("goed")));
        scene.await("goed", State.ACTIVE);

        byte[] whole = signed(good("kapot"));
        drop("afgekapt.jar", "KW-BESTAND-AFGEKAPT", Arrays.copyOf(whole, whole.length / 2));
        drop("kapot.jar", "KW-BESTAND-KAPOT", damaged(whole));
        drop("tekst.jar", "KW-BESTAND-GEEN-JAR", "Dit is een brief.".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        drop(
                "onondertekend.jar",
                "KW-ZONDER-HANDTEKENING",
                good("onondertekend").bytes());
        drop(
                "vreemd.jar",
                "KW-ONBEKENDE-MAKER",
                SigningKey.made(elsewhere, "Iemand Anders").sign(good("vreemd").bytes()));
        drop(
                "te-nieuw.jar",
                "KW-API-TE-OUD",
                signed(good("te-nieuw")
                        .header("Import-Package", "org.osgi.framework,nl.kwartier.spi;version=\"[1.4,2)\"")));
        drop("tweede.jar", "KW-PROGRAMMA-DUBBEL", signed(good("goed").header("Bundle-Version", "2.0.0")));
        drop("bibliotheek.jar", "KW-GEEN-PROGRAMMA", Files.readAllBytes(library()));
        drop(
                "naar-buiten.jar",
                "KW-BESTAND-ONVEILIG",
                good("naar-buiten").entry("../buiten", "x").bytes());
        drop("opmaak.jar", "KW-PROGRAMMA-TITEL", signed(good("opmaak").header("Kwartier-Titel", "<b>Vet</b>")));
        drop(
                "netwerk.jar",
                "KW-NETWERKMUUR",
                signed(good("netwerk")
                        .header(
                                "Kwartier-Vraagt",
                                "BESLUIT;labels=\"NETWERK\";waarom=\"Om te zien wie iemand helpt.\"")));
        large("groot.jar");

        expected.forEach((file, code) -> scene.await(file, () -> code.equals(codeOf(file))));
        scene.await("goed", State.ACTIVE);
        assertThat(expected.values()).doesNotHaveDuplicates().hasSize(12);
        expected.keySet().forEach(file -> read(programme(file)));
    }

    /** In the shape in which an administrator reads it; printed, so that somebody can read it aloud. */
    private static void read(Programme refused) {
        var reason = refused.reason();
        assertThat(reason.cause()).endsWith(".").doesNotContain("<b>", "Exception");
        assertThat(reason.remedy()).endsWith(".").doesNotContain("Exception");
        System.out.printf(
                "%s  %s%nOorzaak:   %s%nDoe dit:   %s%nGegevens:  alles is bewaard; de andere programma’s draaien.%nTechniek:  %s%n%n",
                reason.code(),
                refused.id(),
                reason.cause(),
                reason.remedy(),
                reason.technical() == null ? "–" : reason.technical());
    }

    /** What could be read is listed under its own name, the rest under that of the file. */
    private Programme programme(String file) {
        return scene.find(file).orElseGet(() -> scene.programme(file.replace(".jar", "")));
    }

    private String codeOf(String file) {
        return scene.find(file)
                .or(() -> scene.find(file.replace(".jar", "")))
                .map(Programme::reason)
                .map(reason -> reason.code())
                .orElse("");
    }

    private static TinyJar good(String id) {
        return TinyJar.of(id, Eettafel.class);
    }

    private byte[] signed(TinyJar jar) throws Exception {
        return maker.sign(jar.bytes());
    }

    private void drop(String file, String code, byte[] content) throws IOException {
        if (!code.isEmpty()) {
            expected.put(file, code);
        }
        Files.write(scene.inbox().resolve(file), content);
    }

    /** A byte of what is packed is another. */
    private static byte[] damaged(byte[] jar) {
        byte[] damaged = jar.clone();
        damaged[jar.length / 3] ^= 0x55;
        return damaged;
    }

    private void large(String file) throws IOException {
        expected.put(file, "KW-BESTAND-TE-GROOT");
        try (var large = new RandomAccessFile(scene.inbox().resolve(file).toFile(), "rw")) {
            large.setLength(200 * MEGABYTE);
        }
    }

    /** A bundle that many know and that is no programme: the framework itself. */
    private static Path library() throws Exception {
        return Path.of(FrameworkFactory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
