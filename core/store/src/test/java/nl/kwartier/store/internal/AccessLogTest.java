package nl.kwartier.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Slice;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.access.AccessLog.Entry;
import nl.kwartier.api.access.AccessLog.Filter;
import nl.kwartier.api.access.AccessLog.Outcome;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Callers;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class AccessLogTest {
    private static final Caller INSPECTOR = Caller.system("logboek bekijken");

    @RegisterExtension
    final StoreExtension extension;

    private Store store;
    private AccessLog log;

    AccessLogTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @BeforeEach
    void aTableOfResidents() {
        extension.migrate("buurt", "CREATE TABLE {bewoner} (id @id PRIMARY KEY, naam @text(80) NOT NULL);");
        store = extension.store("buurt");
        log = extension.stores().accessLog();
    }

    @Test
    void oneAnswerAboutFiftyResidentsIsOneRecordFoundByEachOfThem() {
        List<String> residents = Stream.generate(Ids::next).limit(50).toList();
        Caller fatima = Callers.fatima("inwoners bekijken");

        store.read(fatima, reader -> {
            residents.forEach(reader::saw);
            return true;
        });
        store.settle(fatima);

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.residents()).isEqualTo(50);
            assertThat(entry.outcome()).isEqualTo(Outcome.READ);
            assertThat(entry.actorName()).isEqualTo("Fatima Yılmaz");
            assertThat(entry.purpose()).isEqualTo("UITVOERING");
            assertThat(entry.action()).isEqualTo("inwoners bekijken");
            assertThat(entry.traceId()).isEqualTo(fatima.traceId());
        });
        assertThat(residents).allSatisfy(resident -> assertThat(about(resident)).hasSize(1));
    }

    @Test
    void whoLookedIsKnownBeforeAndAfterTheExpansion() throws InterruptedException {
        String resident = Ids.next();
        for (int i = 0; i < 5; i++) {
            settled(resident, "kijken " + i);
        }
        List<Entry> before = about(resident);
        Thread.sleep(1_500);
        settled(resident, "nog eens kijken");

        List<Entry> after = about(resident);

        assertThat(before)
                .extracting(Entry::action)
                .containsExactly("kijken 4", "kijken 3", "kijken 2", "kijken 1", "kijken 0");
        assertThat(after).hasSize(6);
        assertThat(after.subList(1, 6)).isEqualTo(before);
    }

    @Test
    void theLogOfAResidentIsReadInParts() throws InterruptedException {
        String resident = Ids.next();
        for (int i = 0; i < 25; i++) {
            settled(resident, "kijken " + i);
            if (i == 12) {
                Thread.sleep(1_500);
            }
        }

        var found = new ArrayList<Entry>();
        String cursor = null;
        do {
            Slice<Entry> part = log.about(INSPECTOR, resident, cursor, 10);
            found.addAll(part.items());
            cursor = part.next();
        } while (cursor != null);

        assertThat(found).hasSize(25).doesNotHaveDuplicates();
        assertThat(found.get(0).action()).isEqualTo("kijken 24");
        assertThat(found.get(24).action()).isEqualTo("kijken 0");
    }

    @Test
    void aChangeIsRecordedWithWhatItChangedAndWhomItOnlySaw() {
        String changed = Ids.next();
        String seen = Ids.next();
        Caller fatima = Callers.fatima("inwoner wijzigen");

        store.write(fatima, unit -> {
            unit.run("INSERT INTO {bewoner} (id, naam) VALUES (?, ?)", changed, "Jansen");
            unit.saw(seen);
            unit.changed(Change.about("inwoner", changed, changed));
            return true;
        });

        assertThat(about(changed)).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.CHANGED);
            assertThat(entry.objects()).containsExactly("inwoner/" + changed);
        });
        assertThat(about(seen)).extracting(Entry::outcome).containsExactly(Outcome.READ);
        assertThat(fatima.takeSeen()).isEmpty();
    }

    @Test
    void aUnitThatSaysNothingIsRecordedAllTheSame() {
        store.write(Callers.fatima("opruimen"), unit -> unit.run("DELETE FROM {bewoner}"));

        assertThat(entries())
                .extracting(Entry::action, Entry::outcome)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("opruimen", Outcome.CHANGED));
    }

    @Test
    void aUnitThatFailedIsNotRecordedAndTheCallerStillAnswersForWhatItSaw() {
        String seen = Ids.next();
        Caller fatima = Callers.fatima("inwoner wijzigen");

        assertThatThrownBy(() -> store.write(fatima, unit -> {
                    unit.saw(seen);
                    throw new IllegalStateException("toch niet");
                }))
                .hasMessage("toch niet");

        assertThat(entries()).isEmpty();
        store.settle(fatima);
        assertThat(about(seen)).extracting(Entry::outcome).containsExactly(Outcome.READ);
    }

    @Test
    void thousandsOfChangesInOneUnitAreAllRecorded() {
        List<String> ids = Stream.generate(Ids::next).limit(1_201).toList();

        store.write(Callers.fatima("inlezen"), unit -> {
            ids.forEach(id -> unit.changed(Change.about("inwoner", id, id)));
            return true;
        });

        assertThat(entries()).extracting(Entry::residents).containsExactly(201, 500, 500);
        assertThat(about(ids.get(1_200))).hasSize(1);
    }

    @Test
    void aRefusedAttemptIsRecordedWithItsReason() {
        String resident = Ids.next();

        log.refused(Callers.fatima("inwoner bekijken"), ErrorCode.PURPOSE, resident);

        assertThat(about(resident)).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(entry.code()).isEqualTo("KW-DOEL");
        });
        assertThat(log.entries(INSPECTOR, new Filter(null, Outcome.CHANGED, null, null), null, 10)
                        .items())
                .isEmpty();
        assertThat(log.entries(INSPECTOR, new Filter("fatima", Outcome.REFUSED, null, null), null, 10)
                        .items())
                .hasSize(1);
        assertThat(log.entries(INSPECTOR, new Filter("iemand", null, null, null), null, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void aUnitThatGoesWithARefusalIsRecordedAsThatRefusal() {
        store.write(Callers.fatima("inloggen"), unit -> {
            unit.changed(Change.of("inlogpoging", "42"));
            unit.refused(ErrorCode.LOG_IN);
            return true;
        });

        assertThat(log.entries(INSPECTOR, new Filter("fatima", null, null, null), null, 10)
                        .items())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED);
                    assertThat(entry.code()).isEqualTo("KW-INLOGGEN");
                    assertThat(entry.objects()).containsExactly("inlogpoging/42");
                });
    }

    @Test
    void lookingAtTheLogOfAResidentIsItselfALook() {
        String resident = Ids.next();
        Caller fatima = Callers.fatima("logboek bekijken");

        log.about(fatima, resident, null, 10);
        store.settle(fatima);

        assertThat(about(resident)).extracting(Entry::action).containsExactly("logboek bekijken");
    }

    @Test
    void anEndlessNameIsShortenedAndTheChangeGoesOn() {
        store.write(Callers.fatima("x".repeat(300)), unit -> true);

        assertThat(entries().get(0).action()).hasSize(200).endsWith("…");
    }

    private void settled(String resident, String action) {
        Caller fatima = Callers.fatima(action);
        fatima.saw(resident);
        store.settleLater(fatima).join();
    }

    private List<Entry> about(String resident) {
        return log.about(INSPECTOR, resident, null, 200).items();
    }

    private List<Entry> entries() {
        return log.entries(INSPECTOR, Filter.ALL, null, 200).items();
    }
}
