package nl.kwartier.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class MigrationsTest {
    private static final Caller CALLER = Caller.system("tabellen bekijken");
    private static final String PLACES = "CREATE TABLE {plek} (naam @text(80) PRIMARY KEY);";
    private static final String GUESTS = "ALTER TABLE {plek} ADD COLUMN gasten @int NOT NULL DEFAULT 3;";

    @RegisterExtension
    final StoreExtension extension;

    MigrationsTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @Test
    void onlyWhatHasNotRunYetIsRun() {
        extension.migrate("samen-zwanger", PLACES);
        add("samen-zwanger", "De Schaaf");
        extension.migrate("samen-zwanger", PLACES, GUESTS);
        extension.reopen();
        extension.migrate("samen-zwanger", PLACES, GUESTS);

        assertThat(number("samen-zwanger", "SELECT gasten FROM {plek}")).isEqualTo(3);
    }

    @Test
    void twoOwnersMayNameATableAlike() {
        extension.migrate("wijkteam", PLACES);
        extension.migrate("maatjes", PLACES);
        add("wijkteam", "De Schaaf");

        assertThat(number("maatjes", "SELECT count(*) FROM {plek}")).isZero();
    }

    @Test
    void aMigrationThatWasChangedAfterItRanIsRefused() {
        extension.migrate("wijkteam", PLACES);

        assertThatThrownBy(() -> extension.migrate("wijkteam", PLACES + "\n-- toch iets anders", GUESTS))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("Migratie 1 (stap) van wijkteam is veranderd");
    }

    @Test
    void otherLineEndingsAreNoChange() {
        extension.migrate("wijkteam", "-- plekken\n" + PLACES);
        extension.migrate("wijkteam", "-- plekken\r\n" + PLACES);

        assertThat(number("wijkteam", "SELECT count(*) FROM {plek}")).isZero();
    }

    @Test
    void anOlderVersionDoesNotStartOnNewerTables() {
        extension.migrate("wijkteam", PLACES, GUESTS);

        assertThatThrownBy(() -> extension.migrate("wijkteam", PLACES))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("nieuwere versie");
    }

    @Test
    void whenOneMigrationFailsNoneOfThemHappened() {
        assertThatThrownBy(() -> extension.migrate(
                        "wijkteam", PLACES, "CREATE TABLE {los} (x @int);\nINSERT INTO {nergens} VALUES (1);"))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("Migratie 2 (stap) van wijkteam is mislukt. Er is niets veranderd.");

        extension.migrate("wijkteam", PLACES, "CREATE TABLE {los} (x @int);");
        assertThat(number("wijkteam", "SELECT count(*) FROM {los}")).isZero();
    }

    @Test
    void aMigrationIsAboutTablesAndRowsAlone() {
        for (String sql :
                List.of("COMMIT;", "PRAGMA foreign_keys = OFF;", "SET ROLE NONE;", "DELETE FROM {plek}; COMMIT;")) {
            assertThatThrownBy(() -> extension.migrate("wijkteam", PLACES, sql))
                    .as(sql)
                    .isInstanceOf(MigrationFailed.class)
                    .hasRootCauseInstanceOf(IllegalArgumentException.class);
        }
        extension.migrate("wijkteam", PLACES);
        assertThat(number("wijkteam", "SELECT count(*) FROM {plek}")).isZero();
    }

    @Test
    void aNameWithoutBracesIsRefused() {
        for (String sql : List.of(
                "CREATE INDEX plek_naam ON {plek} (naam);",
                "create unique index if not exists plek_naam on {plek} (naam);",
                "CREATE TABLE punt (id @id PRIMARY KEY);",
                "CREATE VIEW {overzicht} AS SELECT naam FROM {plek};",
                "-- weg\nDROP TABLE punt;",
                "ALTER TABLE {plek} RENAME TO oord;")) {
            assertThatThrownBy(() -> extension.migrate("wijkteam", PLACES, sql))
                    .as(sql)
                    .isInstanceOf(MigrationFailed.class)
                    .hasMessageContaining("Migratie 2 (stap) van wijkteam is mislukt")
                    .rootCause()
                    .hasMessageContaining("each with its name between braces");
        }
        extension.migrate("wijkteam", PLACES, "CREATE INDEX IF NOT EXISTS -- snel\n{plek_naam} ON {plek} (naam);");
    }

    @Test
    void aGapInTheNumbersIsRefused() {
        List<Migration> gap = List.of(new Migration(1, "plek", PLACES), new Migration(3, "gasten", GUESTS));

        assertThatThrownBy(() -> extension.stores().schemas().migrate("wijkteam", gap))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("na 1 hoort 2");
    }

    @Test
    void anOwnerWithAnImpossibleNameIsRefused() {
        assertThatThrownBy(() -> extension.migrate("Wijk__team", PLACES)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void referencesIndexesAndRenamesStayWithinTheOwner() {
        extension.migrate(
                "wijkteam",
                PLACES
                        + "\nCREATE TABLE {punt} (id @id PRIMARY KEY, plek @text(80) NOT NULL REFERENCES {plek} (naam));\n"
                        + "CREATE UNIQUE INDEX {punt_plek} ON {punt} (plek);",
                "ALTER TABLE {punt} RENAME TO {aandachtspunt};\nDROP INDEX {punt_plek};");

        assertThat(number("wijkteam", "SELECT count(*) FROM {aandachtspunt}")).isZero();
    }

    private void add(String owner, String name) {
        extension.store(owner).write(CALLER, unit -> unit.run("INSERT INTO {plek} (naam) VALUES (?)", name));
    }

    private long number(String owner, String sql) {
        return extension.store(owner).read(CALLER, reader -> reader.number(sql));
    }
}
