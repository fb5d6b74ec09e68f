package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.lifecycle.internal.tiny.Hanging;
import nl.kwartier.lifecycle.internal.tiny.Lacking;
import nl.kwartier.lifecycle.internal.tiny.Marking;
import nl.kwartier.lifecycle.internal.tiny.Misnamed;
import nl.kwartier.lifecycle.internal.tiny.Silent;
import nl.kwartier.lifecycle.internal.tiny.Throwing;
import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FailureScenesTest {
    @RegisterExtension
    final StoreExtension store = StoreExtension.of(Database.SQLITE).withModule("lifecycle");

    @TempDir
    Path data;

    private Scene demo;

    @BeforeEach
    void start() {
        demo = Scene.demo(store, data).impatient().start();
    }

    @AfterEach
    void stop() {
        demo.close();
    }

    @Test
    void aProgrammeForANewerApiSaysWhichVersionsMeet() {
        Reason reason = failure(TinyJar.of("nieuw", Eettafel.class)
                .header("Import-Package", "org.osgi.framework,nl.kwartier.spi;version=\"[1.4,2)\""));

        assertThat(reason.code()).isEqualTo("KW-API-TE-OUD");
        assertThat(reason.cause()).isEqualTo("Het vraagt nl.kwartier.spi 1.4; deze Kwartier heeft 1.2.");
        assertThat(reason.technical())
                .contains("osgi.wiring.package=nl.kwartier.spi", "Unable to resolve")
                .doesNotContain("ClassNotFound");
    }

    @Test
    void aProgrammeForAnOlderApiSaysWhichVersionsMeet() {
        Reason reason = failure(TinyJar.of("oud", Eettafel.class)
                .header("Import-Package", "org.osgi.framework,nl.kwartier.spi;version=\"[0.3,1)\""));

        assertThat(reason.code()).isEqualTo("KW-API-TE-NIEUW");
        assertThat(reason.cause()).isEqualTo("Het werkt met nl.kwartier.spi tot 1.0; deze Kwartier heeft 1.2.");
    }

    @Test
    void aProgrammeThatNeedsAPartWeDoNotHaveNamesThePart() {
        Reason reason = failure(TinyJar.of("eist", Eettafel.class)
                .header("Import-Package", "org.osgi.framework,nl.kwartier.spi,com.example.kaart"));

        assertThat(reason.code()).isEqualTo("KW-ONDERDEEL-MIST");
        assertThat(reason.cause()).contains("com.example.kaart");
    }

    @Test
    void aProgrammeForANewerJavaSaysWhichOne() {
        Reason reason = failure(TinyJar.of("java", Eettafel.class)
                .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""));

        assertThat(reason.code()).isEqualTo("KW-JAVA-TE-OUD");
        assertThat(reason.cause()).contains("Java 99");
    }

    @Test
    void aProgrammeThatThrowsWhileStartingIsListedWithWhatItSaid() {
        Reason reason = failure(TinyJar.of("kapot", Throwing.class).code(Eettafel.class));

        assertThat(reason.code()).isEqualTo("KW-START-MISLUKT");
        assertThat(reason.technical()).contains("de keuken is dicht");
    }

    @Test
    void aProgrammeThatLacksAClassIsListedWithItsName() {
        Reason reason = failure(TinyJar.of("gat", Lacking.class).code(Eettafel.class));

        assertThat(reason.code()).isEqualTo("KW-START-MISLUKT");
        assertThat(reason.technical()).contains("Kitchen");
    }

    @Test
    void aProgrammeThatOffersNothingIsSaidToOfferNothing() {
        assertThat(failure(TinyJar.of("stil", Silent.class).code(Eettafel.class))
                        .code())
                .isEqualTo("KW-START-ZONDER-PROGRAMMA");
    }

    @Test
    void aProgrammeThatCallsItselfOtherwiseIsRefused() {
        assertThat(failure(TinyJar.of("zus", Misnamed.class).code(Eettafel.class))
                        .code())
                .isEqualTo("KW-PROGRAMMA-NAAM");
    }

    @Test
    void aProgrammeWhoseTablesFailIsToldWhyAndRunsNoCode() {
        Reason reason = failure(TinyJar.of("tabel", Marking.class)
                .code(Eettafel.class)
                .entry("migraties/0001-stuk.sql", "CREATE TABEL {x} (id @id);"));

        assertThat(reason.code()).isEqualTo("KW-TABELLEN");
        assertThat(data.resolve("started.txt")).doesNotExist();
    }

    @Test
    void aJarWithTheInternalNameOfAnotherIsRefused() {
        demo.dropAndAwait("eettafel");

        Reason reason = failure(
                TinyJar.of("kopie", Eettafel.class).header("Bundle-SymbolicName", "nl.kwartier.plugin.eettafel"));

        assertThat(reason.code()).isEqualTo("KW-PROGRAMMA-DUBBEL");
        assertThat(demo.programme("eettafel").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aProgrammeThatHangsIsGivenUpAndTheNextOneStarts() {
        demo.drop("a.jar", TinyJar.of("aaa", Hanging.class).code(Eettafel.class));
        demo.drop("b.jar", TinyJar.of("bbb", Eettafel.class));

        demo.awaitCode("aaa", "KW-START-TE-LANG");
        demo.await("bbb", State.ACTIVE);
        assertThat(demo.keeper().switchOn(Scene.administrator(), "aaa").reason().remedy())
                .contains("Start Kwartier opnieuw");
    }

    @Test
    void whatFailedIsTriedAgainWhenSomebodyAsks() {
        assertThat(failure(TinyJar.of("nieuw", Eettafel.class)
                                .header("Import-Package", "org.osgi.framework,nl.kwartier.spi,com.example.later"))
                        .code())
                .isEqualTo("KW-ONDERDEEL-MIST");
        demo.installExporterOf("com.example.later");
        demo.letRoundsPass();
        assertThat(demo.programme("nieuw").state()).isEqualTo(State.FAILED);

        assertThat(demo.keeper().switchOn(Scene.administrator(), "nieuw").state())
                .isEqualTo(State.ACTIVE);
    }

    @Test
    void oneBadJarOfEachKindLeavesTheOthersRunning() {
        demo.drop("a.jar", TinyJar.of("aaa", Throwing.class).code(Eettafel.class));
        demo.drop("b.jar", TinyJar.described("bbb").header("Kwartier-Titel", "<h1>b</h1>"));
        demo.drop("c.jar", TinyJar.described("ccc").entry("../c", "c"));
        demo.dropAndAwait("ddd");

        demo.await("aaa", State.FAILED);
        assertThat(demo.code("b.jar")).isEqualTo("KW-PROGRAMMA-TITEL");
        assertThat(demo.code("c.jar")).isEqualTo("KW-BESTAND-ONVEILIG");
        assertThat(demo.programme("ddd").state()).isEqualTo(State.ACTIVE);
        assertThat(demo.keeper().all()).allSatisfy(one -> {
            if (one.state() != State.ACTIVE) {
                assertThat(one.reason().cause()).endsWith(".");
                assertThat(one.reason().remedy()).endsWith(".");
            }
        });
    }

    private Reason failure(TinyJar jar) {
        String id = jar.header("Kwartier-Programma");
        demo.drop(id + ".jar", jar);
        demo.await(id, State.FAILED);
        assertThat(demo.installed()).doesNotContain(id);
        return demo.programme(id).reason();
    }
}
