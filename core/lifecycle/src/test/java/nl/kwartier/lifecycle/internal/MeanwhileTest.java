package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.ProgrammeData.Table;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.lifecycle.Step.Result;
import nl.kwartier.lifecycle.internal.list.ProgrammeList;
import nl.kwartier.lifecycle.internal.run.Stage;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else decides, on this node or another, while one version takes the place of another. */
@EachDatabase
class MeanwhileTest {
    private static final String ID = TwoVersions.ID;

    @RegisterExtension
    final StoreExtension store;

    @TempDir
    Path data;

    private final AtomicBoolean once = new AtomicBoolean();
    private Stage at = Stage.START;
    private Consumer<ProgrammeList> act = list -> {};
    private Scene scene;

    MeanwhileTest(Database database) {
        store = StoreExtension.of(database).withModule("lifecycle");
    }

    @BeforeEach
    void anotherVersionWaits() {
        scene = Scene.municipality(store, data)
                .watchedBy((id, stage) -> somebodyActs(stage))
                .start();
        scene.drop("eettafel.jar", TwoVersions.first());
        scene.await(ID, State.WAITING);
        scene.letIn(ID);
        TwoVersions.fill(store.stores());
        scene.drop("eettafel.jar", TwoVersions.second());
        scene.awaitOffer(ID, TwoVersions.NEW);
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void whatIsTakenAwayDuringAnUpdateStaysAway() {
        act = list -> list.remove(Scene.administrator(), ID);

        var now = scene.letIn(ID);

        assertThat(now.state()).isEqualTo(State.STOPPED);
        assertThat(now.reason().code()).isEqualTo("KW-VERWIJDERD");
        assertThat(now.version()).isEqualTo(TwoVersions.OLD);
        assertGivenUp();
    }

    @Test
    void whatIsSwitchedOffDuringAnUpdateStaysOff() {
        act = list -> list.switchOff(Scene.administrator(), ID);

        var now = scene.letIn(ID);

        assertThat(now.reason().code()).isEqualTo("KW-UIT");
        assertThat(now.version()).isEqualTo(TwoVersions.OLD);
        assertThat(now.offer().reason().code()).isEqualTo("KW-INTUSSEN-ANDERS");
        assertGivenUp();
    }

    @Test
    void whatIsTurnedDownDuringAnUpdateDoesNotTakeOver() {
        act = list -> list.decline(Scene.administrator(), ID);

        var now = scene.letIn(ID);

        assertThat(now.state()).isEqualTo(State.ACTIVE);
        assertThat(now.version()).isEqualTo(TwoVersions.OLD);
        assertThat(now.offer()).isNull();
        assertGivenUp();
    }

    @Test
    void whatIsTakenAwayWhileGoingBackStaysAsItWas() {
        scene.letIn(ID);
        once.set(false);
        act = list -> list.remove(Scene.administrator(), ID);

        assertThatThrownBy(() -> scene.keeper().putBack(Scene.administrator(), ID))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is er iets anders met dit programma gedaan");

        assertThat(scene.code(ID)).isEqualTo("KW-VERWIJDERD");
        assertThat(scene.programme(ID).version()).isEqualTo(TwoVersions.NEW);
        assertThat(newest().reason().code()).isEqualTo("KW-INTUSSEN-ANDERS");
        TwoVersions.assertSecond(store.stores());
    }

    @Test
    void aVersionThatWaitsStillWaitsAfterGoingBack() {
        scene.letIn(ID);
        scene.drop("eettafel.jar", TwoVersions.third(Eettafel.class));
        scene.awaitOffer(ID, TwoVersions.NEWEST);

        var now = scene.keeper().putBack(Scene.administrator(), ID);

        assertThat(now.version()).isEqualTo(TwoVersions.OLD);
        assertThat(now.offer().version()).isEqualTo(TwoVersions.NEWEST);
    }

    @Test
    void whatGoesWrongAfterTheSwitchDoesNotMakeItAFailure() {
        at = Stage.OPEN;
        act = list -> {
            throw new IllegalStateException("after the switch");
        };

        var now = scene.letIn(ID);

        assertThat(now.version()).isEqualTo(TwoVersions.NEW);
        assertThat(now.state()).isEqualTo(State.ACTIVE);
        assertThat(newest().result()).isEqualTo(Result.DONE);
        TwoVersions.assertSecond(store.stores());
    }

    @Test
    void aVersionThatFailedFirstAndWorkedLaterIsOfferedWithoutThatFailure() {
        act = list -> {
            throw new IllegalStateException("the database is away");
        };
        assertThat(scene.letIn(ID).offer().reason().code()).isEqualTo("KW-BIJWERKEN-MISLUKT");
        assertThat(scene.letIn(ID).version()).isEqualTo(TwoVersions.NEW);

        var now = scene.keeper().putBack(Scene.administrator(), ID);

        assertThat(now.offer().version()).isEqualTo(TwoVersions.NEW);
        assertThat(now.offer().reason()).isNull();
    }

    @Test
    void whatIsSwitchedOnBeforeItsErasingBeginsKeepsItsData() throws Exception {
        scene.keeper().remove(Scene.administrator(), ID);
        var goOn = new CountDownLatch(1);
        var busy = anotherProgrammeIsUpdatedUntil(goOn);
        var erasing = new Thread(this::erase);
        erasing.start();
        scene.await("erasing waits", () -> erasing.getState() == Thread.State.TIMED_WAITING || !erasing.isAlive());
        list().switchOn(Scene.administrator(), ID);
        goOn.countDown();
        erasing.join();
        busy.join();

        scene.await(ID, State.ACTIVE);
        assertThat(scene.data().storage(ID).tables()).containsExactly(new Table("tafel", 3));
    }

    private Thread anotherProgrammeIsUpdatedUntil(CountDownLatch goOn) {
        var jar = TinyJar.of("leeskring", Eettafel.class);
        scene.drop("leeskring.jar", jar);
        scene.await("leeskring", State.WAITING);
        scene.letIn("leeskring");
        scene.drop("leeskring.jar", jar.header("Bundle-Version", "2.0.0"));
        scene.awaitOffer("leeskring", "2.0.0");
        act = list -> awaitQuietly(goOn);
        var busy = new Thread(() -> scene.letIn("leeskring"));
        busy.start();
        scene.await("leeskring is being updated", once::get);
        return busy;
    }

    private static void awaitQuietly(CountDownLatch goOn) {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void erase() {
        try {
            scene.data().erase(Scene.administrator(), ID, "Programma eettafel");
        } catch (Refusal refused) {
            assertThat(refused).hasMessageContaining("Haal dit programma eerst weg");
        }
    }

    private void somebodyActs(Stage stage) {
        if (stage == at && once.compareAndSet(false, true)) {
            act.accept(list());
        }
    }

    /** As another node would, or a colleague whose request comes in on another thread. */
    private ProgrammeList list() {
        return Registers.in(store.store("lifecycle"), Ids::next).list();
    }

    private void assertGivenUp() {
        Optional<Step> update = scene.keeper().history(Scene.administrator(), ID, null).items().stream()
                .filter(step -> step.what() == Step.Kind.UPDATED)
                .findFirst();
        assertThat(update.orElseThrow().result()).isEqualTo(Result.FAILED);
        assertThat(update.orElseThrow().reason().code()).isEqualTo("KW-INTUSSEN-ANDERS");
        TwoVersions.assertFirst(store.stores());
    }

    private Step newest() {
        return scene.keeper().history(Scene.administrator(), ID, null).items().stream()
                .filter(step -> step.result() != Result.DONE || step.what() != Step.Kind.REMOVED)
                .findFirst()
                .orElseThrow();
    }
}
