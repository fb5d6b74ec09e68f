package nl.kwartier.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.DuplicateRow;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class UnitsTest {
    private static final Caller CALLER = Caller.system("plekken bewerken");

    @RegisterExtension
    final StoreExtension extension;

    private Store store;

    UnitsTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @BeforeEach
    void aTableOfPlaces() {
        extension.migrate("buurt", "CREATE TABLE {plek} (naam @text(80) PRIMARY KEY, gasten @int NOT NULL);");
        store = extension.store("buurt");
    }

    @Test
    void aUnitThatEndedIsThere() {
        store.write(CALLER, unit -> add(unit, "De Schaaf", 4));

        assertThat(guests("De Schaaf")).contains(4L);
    }

    @Test
    void aUnitThatFailsLeavesNothing() {
        assertThatThrownBy(() -> store.write(CALLER, unit -> {
                    add(unit, "De Schaaf", 4);
                    throw new IllegalArgumentException("toch niet");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("toch niet");

        assertThat(guests("De Schaaf")).isEmpty();
    }

    @Test
    void aFailingUnitTakesNoOtherUnitOfItsBatchAlong() {
        List<CompletableFuture<Integer>> units = IntStream.range(0, 200)
                .mapToObj(i -> store.writeLater(CALLER, unit -> {
                    int added = add(unit, "plek " + i, i);
                    if (i % 7 == 0) {
                        throw new IllegalStateException("unit " + i);
                    }
                    return added;
                }))
                .toList();

        for (int i = 0; i < 200; i++) {
            CompletableFuture<Integer> unit = units.get(i);
            if (i % 7 == 0) {
                assertThatThrownBy(unit::join).hasRootCauseMessage("unit " + i);
            } else {
                assertThat(unit.join()).isEqualTo(1);
            }
        }
        assertThat(count()).isEqualTo(200 - 29);
    }

    @Test
    void aReferenceThatIsWrongAtTheCommitFailsItsOwnUnitOnly() {
        extension.migrate(
                "straat",
                "CREATE TABLE {huis} (nr @int PRIMARY KEY, buur @int NOT NULL REFERENCES {huis} (nr) "
                        + "DEFERRABLE INITIALLY DEFERRED);");
        Store houses = extension.store("straat");
        String insert = "INSERT INTO {huis} (nr, buur) VALUES (?, ?)";

        List<CompletableFuture<Integer>> units = IntStream.range(0, 40)
                .mapToObj(i -> houses.writeLater(CALLER, unit -> unit.run(insert, i, i == 20 ? 999 : i)))
                .toList();

        assertThatThrownBy(units.get(20)::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(IntStream.range(0, 40)
                        .filter(i -> i != 20)
                        .map(i -> units.get(i).join())
                        .sum())
                .isEqualTo(39);
        long kept = houses.read(CALLER, reader -> reader.number("SELECT count(*) FROM {huis}"));
        assertThat(kept).isEqualTo(39);
    }

    @Test
    void aTakenKeyIsADuplicateRow() {
        store.write(CALLER, unit -> add(unit, "De Schaaf", 4));

        assertThatThrownBy(() -> store.write(CALLER, unit -> add(unit, "De Schaaf", 5)))
                .isInstanceOf(DuplicateRow.class);
        assertThat(guests("De Schaaf")).contains(4L);
    }

    @Test
    void aTakenKeyAmongManyRowsIsADuplicateRow() {
        store.write(CALLER, unit -> add(unit, "plek 7", 4));

        assertThatThrownBy(() -> store.write(CALLER, unit -> {
                    unit.runAll("INSERT INTO {plek} (naam, gasten) VALUES (?, ?)", manyRows());
                    return true;
                }))
                .isInstanceOf(DuplicateRow.class);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void readingInsideReadingSeesTheSameMoment() {
        store.read(CALLER, reader -> {
            assertThat(reader.number("SELECT count(*) FROM {plek}")).isZero();
            store.writeLater(CALLER, unit -> add(unit, "De Schaaf", 4)).join();
            assertThat(count()).isZero();
            return true;
        });
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aUnitThatRanIntoATakenKeyIsUndoneEvenIfItGoesOn() {
        store.write(CALLER, unit -> add(unit, "De Schaaf", 4));

        assertThatThrownBy(() -> store.write(CALLER, unit -> {
                    add(unit, "Het Anker", 3);
                    try {
                        add(unit, "De Schaaf", 5);
                    } catch (DuplicateRow taken) {
                        return 0;
                    }
                    return 1;
                }))
                .isInstanceOf(DuplicateRow.class);
        assertThat(guests("Het Anker")).isEmpty();
    }

    @Test
    void aUnitSeesWhatItChangedAndAReadBesideItDoesNot() {
        store.write(CALLER, unit -> {
            add(unit, "De Schaaf", 4);
            assertThat(unit.number("SELECT count(*) FROM {plek}")).isEqualTo(1);
            assertThat(count()).isZero();
            return true;
        });

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aReadSeesOneMomentHoweverMuchIsWrittenMeanwhile() {
        store.read(CALLER, reader -> {
            assertThat(reader.number("SELECT count(*) FROM {plek}")).isZero();
            CompletableFuture<Integer> written = store.writeLater(CALLER, unit -> add(unit, "De Schaaf", 4));
            written.join();
            assertThat(reader.number("SELECT count(*) FROM {plek}")).isZero();
            return true;
        });
    }

    @Test
    void aReadCannotChangeAnything() {
        assertThatThrownBy(
                        () -> store.read(CALLER, reader -> reader.list("DELETE FROM {plek} RETURNING naam", row -> 1)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void insideAUnitNothingWaitsForTheLane() {
        assertThatThrownBy(() -> store.write(CALLER, unit -> store.write(CALLER, inner -> add(inner, "De Schaaf", 4))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Inside a unit");
        assertThatThrownBy(() -> store.write(
                        CALLER,
                        unit -> store.writeLater(CALLER, inner -> add(inner, "Het Anker", 4))
                                .join()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Inside a unit");
        assertThatThrownBy(() -> store.write(CALLER, unit -> {
                    CALLER.saw("b1");
                    store.settle(CALLER);
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Inside a unit");
    }

    @Test
    void rowsAreOfNoUseOutsideTheirUnit() {
        Unit kept = store.write(CALLER, unit -> unit);

        assertThatThrownBy(() -> kept.number("SELECT count(*) FROM {plek}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only inside the work");
    }

    @Test
    void manyRowsGoInAtOnce() {
        store.write(CALLER, unit -> {
            unit.runAll("INSERT INTO {plek} (naam, gasten) VALUES (?, ?)", manyRows());
            unit.runAll("INSERT INTO {plek} (naam, gasten) VALUES (?, ?)", List.of());
            return true;
        });

        assertThat(count()).isEqualTo(1_000);
    }

    @Test
    void aStatementMayNestInTheReadingOfItself() {
        store.write(CALLER, unit -> add(unit, "De Schaaf", 4) + add(unit, "Het Anker", 3));

        List<Long> inner = store.read(
                CALLER,
                reader -> reader.list(
                        "SELECT naam FROM {plek}",
                        row -> (long) reader.list("SELECT naam FROM {plek}", each -> each.text("naam"))
                                .size()));

        assertThat(inner).containsExactly(2L, 2L);
    }

    private static List<Object[]> manyRows() {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> new Object[] {"plek " + i, i})
                .toList();
    }

    private static int add(Unit unit, String name, int guests) {
        return unit.run("INSERT INTO {plek} (naam, gasten) VALUES (?, ?)", name, guests);
    }

    private Optional<Long> guests(String name) {
        return store.read(
                CALLER,
                reader -> reader.first("SELECT gasten FROM {plek} WHERE naam = ?", row -> row.number("gasten"), name));
    }

    private long count() {
        return store.read(CALLER, reader -> reader.number("SELECT count(*) FROM {plek}"));
    }
}
