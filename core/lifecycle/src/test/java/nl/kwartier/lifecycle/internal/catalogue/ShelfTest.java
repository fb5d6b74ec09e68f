package nl.kwartier.lifecycle.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kwartier.api.lifecycle.Catalogues.Entry;
import nl.kwartier.lifecycle.internal.TinyJar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final String SHA = "ab".repeat(32);

    @TempDir
    Path folder;

    @TempDir
    Path kept;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private CatalogueFolder catalogue;
    private HttpServer server;
    private String address;

    @BeforeEach
    void serve() throws IOException {
        catalogue = new CatalogueFolder(folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/catalogus";
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Path file = folder.resolve(exchange.getRequestURI().getPath().replace("/catalogus/", ""));
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            byte[] content = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }

    @Test
    void aFolderAndAWebServerShowTheSame() {
        twoVersions();
        for (String place : new String[] {folder.toString(), address, address + "/"}) {
            var shelf = shelf(place);
            shelf.refresh();

            assertThat(shelf.shown().reason()).isNull();
            assertThat(shelf.shown().read()).isEqualTo(NOON);
            assertThat(shelf.shown().entries())
                    .extracting(Entry::title, Entry::version, Entry::vendor)
                    .containsExactly(
                            tuple("Programma eten", "1.10.0", "Buurtsoftware"),
                            tuple("Programma eten", "1.2.0", "Buurtsoftware"),
                            tuple("Programma lezen", "1.0.0", "Buurtsoftware"));
        }
    }

    @Test
    void aJarIsFetchedAndComparedWithTheIndex() throws CatalogueFault {
        twoVersions();
        var shelf = shelf(address);
        shelf.refresh();

        assertThat(shelf.fetch(shelf.find("lezen", "1.0.0").orElseThrow()))
                .isEqualTo(jar("lezen", "1.0.0").bytes());
    }

    @Test
    void aJarThatIsNotTheOneOfTheIndexIsRefused() {
        twoVersions();
        catalogue.put("lezen-1.0.0.jar", jar("lezen", "6.6.6").bytes());
        var shelf = shelf(address);
        shelf.refresh();
        var offering = shelf.find("lezen", "1.0.0").orElseThrow();

        assertThat(catchThrowableOfType(CatalogueFault.class, () -> shelf.fetch(offering))
                        .reason()
                        .code())
                .isEqualTo("KW-CATALOGUS-ANDERS");
    }

    @Test
    void whatCannotBeReachedShowsWhatItHeldAndSinceWhen() {
        twoVersions();
        shelf(address).refresh();
        server.stop(0);

        var later = shelf(address);
        later.remember();
        later.refresh();

        assertThat(later.shown().reason().code()).isEqualTo("KW-CATALOGUS-ONBEREIKBAAR");
        assertThat(later.shown().read()).isEqualTo(NOON);
        assertThat(later.shown().entries()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"List&lt;", "Lists", "Long", "Version"})
    void anAttributeThatIsNotOfItsTypeMakesTheListDamaged(String type) {
        catalogue.listed(
                "lezen",
                "1.0.0",
                "lezen-1.0.0.jar",
                SHA,
                1,
                "<capability namespace='x'><attribute name='x' type='" + type + "' value='een'/></capability>");
        catalogue.write();
        var shelf = shelf(address);

        shelf.refresh();

        assertThat(shelf.shown().reason().code()).isEqualTo("KW-CATALOGUS-KAPOT");
    }

    @Test
    void aCopyThatWasSpoiltIsForgotten() throws IOException {
        twoVersions();
        shelf(address).refresh();
        try (var files = Files.list(kept)) {
            Files.writeString(files.findFirst().orElseThrow(), "x");
        }

        var later = shelf(address);
        later.remember();

        assertThat(later.shown().entries()).isEmpty();
        assertThat(later.shown().read()).isNull();
    }

    @Test
    void aBrokenIndexLeavesTheGoodOne() {
        twoVersions();
        var shelf = shelf(address);
        shelf.refresh();
        catalogue.put(Shelf.INDEX, CatalogueFolder.zipped("<repository><resource>"));
        shelf.refresh();

        assertThat(shelf.shown().reason().code()).isEqualTo("KW-CATALOGUS-KAPOT");
        assertThat(shelf.shown().entries()).hasSize(3);
    }

    @Test
    void anIndexThatIsCutOffAnywhereIsRefused() throws IOException {
        twoVersions();
        byte[] whole = Files.readAllBytes(folder.resolve(Shelf.INDEX));
        for (int length = 0; length < whole.length; length += 5) {
            catalogue.put(Shelf.INDEX, Arrays.copyOf(whole, length));
            assertThat(code(address)).as("%d bytes", length).isEqualTo("KW-CATALOGUS-KAPOT");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dit is een brief",
                "<html/>",
                "<repository><resource><capability/></resource></repository>",
                "<repository><resource><capability namespace='a'><attribute name='b' type='Version' value='x'/></capability></resource></repository>",
                "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><repository><resource><capability namespace='&x;'/></resource></repository>"
            })
    void whatIsNoIndexIsRefused(String text) {
        catalogue.put(Shelf.INDEX, CatalogueFolder.zipped(text));

        assertThat(code(address)).isEqualTo("KW-CATALOGUS-KAPOT");
    }

    @Test
    void nothingThatAnIndexNamesIsFetchedWhileItIsRead() {
        var asked = new AtomicInteger();
        server.createContext("/anders", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        String elsewhere = address.replace("/catalogus", "/anders");
        catalogue.put(
                Shelf.INDEX,
                CatalogueFolder.zipped("<!DOCTYPE repository SYSTEM '" + elsewhere + "' [<!ENTITY x SYSTEM '"
                        + elsewhere + "'>]><repository>&x;</repository>"));

        shelf(address).refresh();

        assertThat(asked).hasValue(0);
    }

    @Test
    void anIndexThatUnfoldsWithoutEndIsTooLarge() {
        catalogue.put(Shelf.INDEX, CatalogueFolder.zipped("<repository>" + " ".repeat(51 * 1024 * 1024)));

        assertThat(code(address)).isEqualTo("KW-CATALOGUS-TE-GROOT");
    }

    @Test
    void aFileThatIsLargerThanAnIndexIsNotReadToItsEnd() {
        catalogue.put(Shelf.INDEX, new byte[6 * 1024 * 1024]);

        assertThat(code(address)).isEqualTo("KW-CATALOGUS-TE-GROOT");
        assertThat(code(folder.toString())).isEqualTo("KW-CATALOGUS-TE-GROOT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../geheim.jar",
                "https://elders.example/x.jar",
                "//elders.example/x.jar",
                "/etc/passwd",
                "a/../../x.jar",
                "%2e%2e/x.jar",
                "a\\b.jar",
                "file:///etc/passwd",
                ""
            })
    void anIndexThatPointsElsewhereIsRefused(String url) {
        catalogue.listed("lezen", "1.0.0", url, SHA, 10).write();

        assertThat(code(address)).isEqualTo("KW-CATALOGUS-VERWIJST");
    }

    @Test
    void aServerThatSendsUsElsewhereIsNotFollowed() {
        server.removeContext("/");
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });

        assertThat(code(address)).isEqualTo("KW-CATALOGUS-VERWIJST");
    }

    @Test
    void whereNothingIsThereIsNoCatalogue() {
        assertThat(code(address)).isEqualTo("KW-CATALOGUS-LEEG");
        assertThat(code(folder.resolve("weg").toString())).isEqualTo("KW-CATALOGUS-LEEG");
    }

    @Test
    void aServerInTroubleIsUnreachable() {
        server.removeContext("/");
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });

        assertThat(code(address)).isEqualTo("KW-CATALOGUS-ONBEREIKBAAR");
    }

    @Test
    void aServerThatKeepsSilentIsGivenUp() throws Exception {
        server.removeContext("/");
        server.createContext("/", exchange -> sleep(5_000));
        var place = new WebPlace(new URI(address + "/"), Duration.ofMillis(300), Duration.ofSeconds(30));

        assertThat(catchThrowableOfType(CatalogueFault.class, () -> place.read("x", 10))
                        .reason()
                        .code())
                .isEqualTo("KW-CATALOGUS-TRAAG");
    }

    @Test
    void aServerThatSendsDropByDropIsGivenUp() throws Exception {
        server.removeContext("/");
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int drop = 0; drop < 100; drop++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                sleep(50);
            }
        });
        var place = new WebPlace(new URI(address + "/"), Duration.ofSeconds(5), Duration.ofMillis(500));

        assertThat(catchThrowableOfType(CatalogueFault.class, () -> place.read("x", 1_000_000))
                        .reason()
                        .code())
                .isEqualTo("KW-CATALOGUS-TRAAG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gemeente.example/catalogus",
                "ftp://gemeente.example",
                "https://",
                "https://jan:geheim@gemeente.example",
                "https://gemeente.example/?x=1"
            })
    void anAddressIsAFolderOrStartsWithHttps(String wrong) {
        assertThat(code(wrong)).isEqualTo("KW-CATALOGUS-ADRES");
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void twoVersions() {
        catalogue
                .programme("lezen", "1.0.0", jar("lezen", "1.0.0"))
                .programme("eten", "1.2.0", jar("eten", "1.2.0"))
                .programme("eten", "1.10.0", jar("eten", "1.10.0"))
                .write();
    }

    private static TinyJar jar(String id, String version) {
        return TinyJar.described(id).header("Bundle-Version", version);
    }

    private String code(String place) {
        var shelf = shelf(place);
        shelf.refresh();
        return shelf.shown().reason().code();
    }

    private Shelf shelf(String place) {
        return new Shelf(place, new KeptIndex(kept, place), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
