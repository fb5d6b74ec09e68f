package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.lifecycle.ReservedNames;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A programme does not sit in the platform's place. */
class TakenNamesTest {
    @RegisterExtension
    final StoreExtension store = StoreExtension.of(Database.SQLITE).withModule("lifecycle");

    @TempDir
    Path data;

    private Scene demo;

    @BeforeEach
    void start() {
        demo = Scene.demo(store, data).start();
    }

    @AfterEach
    void stop() {
        demo.close();
    }

    @Test
    void theFirstPartOfAnAddressIsNoProgramme() {
        reserve("collegas");

        demo.drop("x.jar", TinyJar.of("collegas", Eettafel.class));

        demo.awaitCode("x.jar", "KW-PROGRAMMA-NAAM");
        assertThat(demo.programme("x.jar").reason().cause()).contains("De naam collegas is van Kwartier zelf");
        assertThat(demo.find("collegas")).isEmpty();
    }

    @Test
    void anOwnerOfTheCoresTablesIsNoProgramme() {
        demo.installOwner("winkel");

        demo.drop("x.jar", TinyJar.of("winkel", Eettafel.class));

        demo.awaitCode("x.jar", "KW-PROGRAMMA-NAAM");
    }

    @Test
    void aWordOfThePlatformIsNoProgramme() {
        demo.drop("x.jar", TinyJar.of("geen", Eettafel.class));

        demo.awaitCode("x.jar", "KW-PROGRAMMA-NAAM");
    }

    @Test
    void aProgrammeWhoseNameIsTakenLaterStopsAndSaysWhy() {
        demo.dropAndAwait("eettafel");

        reserve("eettafel");

        demo.await("eettafel", State.FAILED);
        assertThat(demo.code("eettafel")).isEqualTo("KW-PROGRAMMA-NAAM");
        assertThat(demo.installed()).isEmpty();
    }

    private void reserve(String name) {
        demo.framework().getBundleContext().registerService(ReservedNames.class, () -> Set.of(name), null);
    }
}
