package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Programmes.Offer;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.lifecycle.internal.tiny.Throwing;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Another jar of a programme that runs. */
@EachDatabase
class ApprovalTest {
    @RegisterExtension
    final StoreExtension store;

    @TempDir
    Path data;

    private Scene scene;

    ApprovalTest(Database database) {
        store = StoreExtension.of(database).withModule("lifecycle");
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void outsideADemonstrationItWaitsWhileThePresentOneRuns() {
        runningEettafel();
        scene.drop("eettafel.jar", TinyJar.of("eettafel", Eettafel.class).header("Bundle-Version", "2.0.0"));
        scene.await("offered", () -> scene.programme("eettafel").offer() != null);

        assertThat(scene.programme("eettafel").offer()).isEqualTo(new Offer("2.0.0", null));
        assertThat(scene.programme("eettafel").version()).isEqualTo("1.0.0");
        assertThat(scene.programme("eettafel").state()).isEqualTo(State.ACTIVE);

        var now = scene.keeper().approve(Scene.administrator(), "eettafel");

        assertThat(now.version()).isEqualTo("2.0.0");
        assertThat(now.state()).isEqualTo(State.ACTIVE);
        assertThat(now.offer()).isNull();
    }

    @Test
    void itStillWaitsAfterARestartAndIsWithdrawnWithItsFile() {
        runningEettafel();
        scene.drop("eettafel.jar", TinyJar.of("eettafel", Eettafel.class).header("Bundle-Version", "2.0.0"));
        scene.await("offered", () -> scene.programme("eettafel").offer() != null);

        scene.restart();
        scene.await("eettafel", State.ACTIVE);
        assertThat(scene.programme("eettafel").version()).isEqualTo("1.0.0");
        assertThat(scene.programme("eettafel").offer()).isNotNull();

        scene.drop("eettafel.jar", TinyJar.of("eettafel", Eettafel.class));
        scene.await("withdrawn", () -> scene.programme("eettafel").offer() == null);
        assertThat(scene.programme("eettafel").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void oneThatCannotStartMakesRoomForTheOneThatRan() {
        runningEettafel();
        scene.drop("eettafel.jar", TinyJar.of("eettafel", Throwing.class).header("Bundle-Version", "2.0.0"));
        scene.await("offered", () -> scene.programme("eettafel").offer() != null);

        var now = scene.keeper().approve(Scene.administrator(), "eettafel");

        assertThat(now.version()).isEqualTo("1.0.0");
        assertThat(now.state()).isEqualTo(State.ACTIVE);
        assertThat(now.offer()).isNotNull();
        assertThat(now.offer().version()).isEqualTo("2.0.0");
        assertThat(now.offer().reason()).isNotNull();
    }

    @Test
    void inADemonstrationItIsTakenAtOnceAndPutBackWhenItCannotStart() {
        scene = Scene.demo(store, data).start();
        scene.dropAndAwait("eettafel");

        scene.drop("eettafel.jar", TinyJar.of("eettafel", Throwing.class).header("Bundle-Version", "2.0.0"));

        scene.await("put back", () -> scene.programme("eettafel").offer() != null);
        assertThat(scene.programme("eettafel").version()).isEqualTo("1.0.0");
        assertThat(scene.programme("eettafel").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void withoutAnotherVersionThereIsNothingToApprove() {
        runningEettafel();

        assertThatThrownBy(() -> scene.keeper().approve(Scene.administrator(), "eettafel"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Er wacht geen andere versie van dit programma.");
    }

    private void runningEettafel() {
        scene = Scene.municipality(store, data).start();
        scene.drop("eettafel.jar", TinyJar.of("eettafel", Eettafel.class));
        scene.await("eettafel", State.WAITING);
        scene.keeper().switchOn(Scene.administrator(), "eettafel");
    }
}
