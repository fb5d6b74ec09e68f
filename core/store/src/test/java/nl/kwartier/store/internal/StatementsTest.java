package nl.kwartier.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a statement may be, and that it means the same on both databases. */
@EachDatabase
class StatementsTest {
    private static final Caller CALLER = Caller.system("plekken bewerken");

    @RegisterExtension
    final StoreExtension extension;

    private Store store;

    StatementsTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @BeforeEach
    void aTableOfPlaces() {
        extension.migrate("buurt", "CREATE TABLE {plek} (naam @text(80) PRIMARY KEY, gasten @int NOT NULL);");
        store = extension.store("buurt");
    }

    @Test
    void transactionsAndSettingsAreNotForUnits() {
        for (String sql : List.of(
                "COMMIT",
                " rollback",
                "-- even\n COMMIT",
                "PRAGMA synchronous = 0",
                "SET ROLE NONE",
                "DROP TABLE {plek}",
                "")) {
            assertThatThrownBy(() -> store.write(CALLER, unit -> unit.run(sql)))
                    .as(sql)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("something else");
        }
    }

    @Test
    void aUnitRunsOneStatementAtATime() {
        for (String sql : List.of(
                "DELETE FROM {plek}; COMMIT",
                "DELETE FROM {plek} -- ;\n; COMMIT",
                "DELETE FROM {plek} /* ' */; COMMIT /* ' */")) {
            assertThatThrownBy(() -> store.write(CALLER, unit -> unit.run(sql)))
                    .as(sql)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("One statement at a time");
        }
    }

    @Test
    void textAndCommentsMayHoldASemicolon() {
        store.write(CALLER, unit -> unit.run("""
                        -- een plek; met een naam
                        INSERT INTO {plek} (naam, gasten) -- en; gasten
                        VALUES ('De Schaaf; achterom', 4)"""));

        assertThat(names("%")).containsExactly("De Schaaf; achterom");
    }

    @Test
    void likeTellsCapitalsFromSmallLetters() {
        store.write(CALLER, unit -> add(unit, "De Schaaf", 4));

        assertThat(names("de%")).isEmpty();
        assertThat(names("De%")).containsExactly("De Schaaf");
    }

    @Test
    void anotherOwnersTableIsOutOfReach() {
        assertThatThrownBy(() -> store.read(CALLER, reader -> reader.number("SELECT count(*) FROM store__log")))
                .hasMessageContaining("not reachable");
    }

    private List<String> names(String like) {
        return store.read(
                CALLER,
                reader -> reader.list("SELECT naam FROM {plek} WHERE naam LIKE ?", row -> row.text("naam"), like));
    }

    private static int add(Unit unit, String name, int guests) {
        return unit.run("INSERT INTO {plek} (naam, gasten) VALUES (?, ?)", name, guests);
    }
}
