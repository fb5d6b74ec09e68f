package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.lifecycle.Step.Kind;
import nl.kwartier.api.lifecycle.Step.Result;
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
        scene.drop("eettafel.jar", version("2.0.0", Eettafel.class));
        scene.awaitOffer("eettafel", "2.0.0");

        assertThat(scene.offer("eettafel").reason()).isNull();
        assertThat(scene.programme("eettafel").version()).isEqualTo("1.0.0");
        assertThat(scene.programme("eettafel").state()).isEqualTo(State.ACTIVE);

        var now = scene.letIn("eettafel");

        assertThat(now.version()).isEqualTo("2.0.0");
        assertThat(now.state()).isEqualTo(State.ACTIVE);
        assertThat(now.offer()).isNull();
        assertThat(scene.installed()).containsExactly("eettafel");
    }

    @Test
    void itStillWaitsAfterARestartAndIsWithdrawnWithItsFile() {
        runningEettafel();
        scene.drop("eettafel.jar", version("2.0.0", Eettafel.class));
        scene.awaitOffer("eettafel", "2.0.0");

        scene.restart();
        scene.await("eettafel", State.ACTIVE);
        assertThat(scene.programme("eettafel").version()).isEqualTo("1.0.0");
        assertThat(scene.offer("eettafel")).isNotNull();

        scene.drop("eettafel.jar", version("1.0.0", Eettafel.class));
        scene.await("withdrawn", () -> scene.offer("eettafel") == null);
        assertThat(scene.programme("eettafel").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void oneThatCannotStartLeavesTheOneThatRuns() {
        runningEettafel();
        scene.drop("eettafel.jar", version("2.0.0", Throwing.class));
        scene.awaitOffer("eettafel", "2.0.0");

        var now = scene.letIn("eettafel");

        assertThat(now.version()).isEqualTo("1.0.0");
        assertThat(now.state()).isEqualTo(State.ACTIVE);
        assertThat(now.offer().version()).isEqualTo("2.0.0");
        assertThat(now.offer().reason().code()).isEqualTo("KW-START-MISLUKT");
    }

    @Test
    void inADemonstrationItIsTakenAtOnceAndLeftWhenItCannotStart() {
        scene = Scene.demo(store, data).start();
        scene.dropAndAwait("eettafel");

        scene.drop("eettafel.jar", version("2.0.0", Throwing.class));

        scene.await(
                "tried",
                () -> scene.offer("eettafel") != null && scene.offer("eettafel").reason() != null);
        assertThat(scene.programme("eettafel").version()).isEqualTo("1.0.0");
        scene.await("eettafel", State.ACTIVE);
    }

    @Test
    void withoutAnotherVersionThereIsNothingToApprove() {
        runningEettafel();

        assertThatThrownBy(() -> scene.letIn("eettafel"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Er wacht geen andere versie van dit programma.");
    }

    @Test
    void anotherFileThanTheOneThatWasLookedAtIsNotApproved() {
        runningEettafel();
        scene.drop("eettafel.jar", version("2.0.0", Eettafel.class));
        scene.awaitOffer("eettafel", "2.0.0");
        String seen = scene.keeper().check(Scene.administrator(), "eettafel").sha();
        scene.drop("eettafel.jar", version("2.0.1", Eettafel.class));
        scene.awaitOffer("eettafel", "2.0.1");

        assertThatThrownBy(() -> scene.keeper().approve(Scene.administrator(), "eettafel", seen))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Intussen wacht er een ander bestand");
        assertThat(scene.programme("eettafel").version()).isEqualTo("1.0.0");
    }

    @Test
    void whatIsTurnedDownWaitsNoLonger() {
        runningEettafel();
        scene.drop("eettafel.jar", version("2.0.0", Eettafel.class));
        scene.awaitOffer("eettafel", "2.0.0");

        scene.keeper().decline(Scene.administrator(), "eettafel");

        assertThat(scene.offer("eettafel")).isNull();
        assertThat(scene.programme("eettafel").state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void whatWasNeverLetInIsForgottenWhenItIsTurnedDown() {
        scene = Scene.municipality(store, data).start();
        scene.drop("eettafel.jar", version("1.0.0", Eettafel.class));
        scene.await("eettafel", State.WAITING);

        scene.keeper().decline(Scene.administrator(), "eettafel");

        assertThat(scene.find("eettafel")).isEmpty();
    }

    @Test
    void aFileThatWasTurnedDownIsNotAskedAboutAgainUntilItChanges() {
        scene = Scene.municipality(store, data).start();
        scene.drop("eettafel.jar", version("1.0.0", Eettafel.class));
        scene.await("eettafel", State.WAITING);
        scene.keeper().decline(Scene.administrator(), "eettafel");

        scene.restart();
        scene.letRoundsPass();

        assertThat(scene.find("eettafel")).isEmpty();
        scene.drop("eettafel.jar", version("1.0.1", Eettafel.class));
        scene.await("eettafel", State.WAITING);
    }

    @Test
    void nobodySwitchesOnWhatWasNotLookedAt() {
        scene = Scene.municipality(store, data).start();
        scene.drop("eettafel.jar", version("1.0.0", Eettafel.class));
        scene.await("eettafel", State.WAITING);

        assertThatThrownBy(() -> scene.keeper().switchOn(Scene.administrator(), "eettafel"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nog niet toegelaten");
    }

    @Test
    void theHistorySaysWhatWasDoneAndHowItEnded() {
        runningEettafel();
        scene.drop("eettafel.jar", version("2.0.0", Throwing.class));
        scene.awaitOffer("eettafel", "2.0.0");
        scene.letIn("eettafel");

        var history = scene.keeper().history(Scene.administrator(), "eettafel", null);

        assertThat(history.items())
                .extracting(Step::what, Step::version, Step::result)
                .containsExactly(
                        tuple(Kind.UPDATED, "2.0.0", Result.FAILED),
                        tuple(Kind.OFFERED, "2.0.0", Result.DONE),
                        tuple(Kind.INSTALLED, "1.0.0", Result.DONE),
                        tuple(Kind.OFFERED, "1.0.0", Result.DONE));
        assertThat(history.items().get(0).reason().code()).isEqualTo("KW-START-MISLUKT");
    }

    private void runningEettafel() {
        scene = Scene.municipality(store, data).start();
        scene.drop("eettafel.jar", version("1.0.0", Eettafel.class));
        scene.await("eettafel", State.WAITING);
        scene.letIn("eettafel");
    }

    private static TinyJar version(String version, Class<?> activator) {
        return TinyJar.of("eettafel", activator).code(Eettafel.class).header("Bundle-Version", version);
    }
}
