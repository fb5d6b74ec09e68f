package nl.kwartier.community.internal.residents;

import static nl.kwartier.community.internal.Town.FATIMA;
import static nl.kwartier.community.internal.Town.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.community.internal.TownExtension;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class AtOnceTest {
    private static final int PEOPLE = 8;

    @RegisterExtension
    final TownExtension extension;

    AtOnceTest(Database database) {
        extension = new TownExtension(database);
    }

    @Test
    void ofManyWhoChangeOneVersionAtOnceOneSucceedsAndTheOthersSeeThat() throws Exception {
        var town = extension.town();
        var anna = town.lives("Anna", null, "Dijk");

        var outcomes = atOnce(i ->
                town.residents.change(FATIMA, anna.id(), 1, ResidentDetails.named(name("Anna", null, "Dijk" + i))));

        assertThat(outcomes).filteredOn(Resident.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Refusal.class::isInstance)
                .hasSize(PEOPLE - 1)
                .allSatisfy(refused -> assertThat(((Refusal) refused).code()).isEqualTo(ErrorCode.VERSION));
        assertThat(town.residents.history(FATIMA, anna.id())).hasSize(2);
    }

    @Test
    void ofManyWhoSaveOneFormAtOnceAllGetTheSameResident() throws Exception {
        var town = extension.town();
        var id = ResidentId.next();

        var outcomes = atOnce(i -> town.residents.add(FATIMA, id, ResidentDetails.named(name("Anna", null, "Dijk"))));

        assertThat(outcomes).hasSize(PEOPLE).containsOnly(town.residents.get(FATIMA, id));
        assertThat(town.found("Dijk")).hasSize(1);
    }

    @Test
    void newNamesThatArriveAtOnceAreAllFound() throws Exception {
        var town = extension.town();

        var outcomes = atOnce(i -> town.lives("Zeldzaam Uniek", null, i % 2 == 0 ? "Aardappel" : "Zuurkool"));

        assertThat(outcomes).hasOnlyElementsOfType(Resident.class);
        assertThat(town.found("uniek zeldzaam")).hasSize(PEOPLE);
    }

    private static List<Object> atOnce(IntFunction<Resident> work) throws Exception {
        var threads = Executors.newFixedThreadPool(PEOPLE);
        var start = new CyclicBarrier(PEOPLE);
        var futures = new ArrayList<Future<Resident>>();
        for (int i = 0; i < PEOPLE; i++) {
            int number = i;
            futures.add(threads.submit(() -> {
                start.await();
                return work.apply(number);
            }));
        }
        var outcomes = new ArrayList<Object>();
        for (var future : futures) {
            outcomes.add(outcome(future));
        }
        threads.shutdown();
        return outcomes;
    }

    private static Object outcome(Future<Resident> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }
}
