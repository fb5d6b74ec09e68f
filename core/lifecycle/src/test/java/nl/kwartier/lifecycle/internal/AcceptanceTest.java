package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.kwartier.api.lifecycle.Acceptance;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.lifecycle.internal.tiny.Astray;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A programme runs when the parts of the platform that put it to use can do so. */
class AcceptanceTest {
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
    void aProgrammeWhosePagesCannotBeOpenedDoesNotRunAndSaysWhy() {
        somebodyOpensPages();

        demo.drop("x.jar", TinyJar.of("dwaal", Astray.class).code(Eettafel.class));

        demo.await("dwaal", State.FAILED);
        assertClosed(demo.programme("dwaal"));
        assertThat(demo.installed()).isEmpty();
    }

    @Test
    void whatRanBeforeAnybodyCouldTellStopsAsSoonAsSomebodyCan() {
        demo.drop("x.jar", TinyJar.of("dwaal", Astray.class).code(Eettafel.class));
        demo.dropAndAwait("eettafel");
        demo.await("dwaal", State.ACTIVE);

        somebodyOpensPages();

        demo.await("dwaal", State.FAILED);
        assertClosed(demo.programme("dwaal"));
        assertThat(demo.programme("eettafel").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aNewVersionWhosePagesCannotBeOpenedLeavesThePresentOne() {
        somebodyOpensPages();
        demo.drop("eettafel.jar", TwoVersions.first());
        demo.await(TwoVersions.ID, State.ACTIVE);
        TwoVersions.fill(store.stores());

        demo.drop("eettafel.jar", TwoVersions.second(Astray.class));

        demo.await(
                "tried",
                () -> demo.offer(TwoVersions.ID) != null
                        && demo.offer(TwoVersions.ID).reason() != null);
        demo.await(TwoVersions.ID, State.ACTIVE);
        assertThat(demo.offer(TwoVersions.ID).reason().code()).isEqualTo("KW-PAGINAS");
        assertThat(demo.programme(TwoVersions.ID).version()).isEqualTo(TwoVersions.OLD);
        TwoVersions.assertFirst(store.stores());
    }

    private static void assertClosed(Programme programme) {
        assertThat(programme.reason().code()).isEqualTo("KW-PAGINAS");
        assertThat(programme.reason().technical()).contains("de deur zit dicht");
    }

    private void somebodyOpensPages() {
        Acceptance opening = (id, programme) -> programme.routes();
        demo.framework().getBundleContext().registerService(Acceptance.class, opening, null);
    }
}
