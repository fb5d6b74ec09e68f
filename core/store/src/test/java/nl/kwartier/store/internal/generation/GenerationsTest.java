package nl.kwartier.store.internal.generation;

import static nl.kwartier.store.StoreExtension.migrations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An update, a return and what goes wrong with them. */
@EachDatabase
class GenerationsTest {
    private static final Caller CALLER = Caller.system("bijwerken");
    private static final String OWNER = "samen-zwanger";
    private static final String PLACES = "CREATE TABLE {plek} (naam @text(80) PRIMARY KEY);";
    private static final String GUESTS =
            "ALTER TABLE {plek} ADD COLUMN gasten @int NOT NULL DEFAULT 3;\nUPDATE {plek} SET gasten = 4;";
    private static final String UPDATING = "Dit programma wordt bijgewerkt. Probeer het over een minuut nog eens.";

    @RegisterExtension
    final StoreExtension extension;

    private Generations generations;
    private Store store;
    private Store lifecycle;

    GenerationsTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @BeforeEach
    void aProgrammeWithAPlace() {
        extension.migrate(OWNER, PLACES);
        extension.migrate("lifecycle", "CREATE TABLE {programme} (id @text(40) PRIMARY KEY, version @int NOT NULL);");
        generations = extension.stores().generations();
        store = extension.store(OWNER);
        lifecycle = extension.store("lifecycle");
        add("De Schaaf");
    }

    @Test
    void anUpdateIsOneCommitWithWhatThePlatformNotesAboutIt() {
        switchTo(build());

        assertThat(guests()).isEqualTo(4);
        assertThat(version()).isEqualTo(2);
        assertThat(generations.current(OWNER)).isEqualTo(2);
        add("De Vogel");
        assertThat(places()).isEqualTo(2);
    }

    @Test
    void anUpdateOutlivesARestart() {
        switchTo(build());
        reopen();
        extension.migrate(OWNER, PLACES, GUESTS);

        assertThat(guests()).isEqualTo(4);
        assertThat(generations.previous(OWNER)).contains(1);
    }

    @Test
    void whileTheNextIsBuiltRowsAreReadAndDoNotChange() {
        build();

        assertThat(places()).isEqualTo(1);
        assertRefused();
        assertThatThrownBy(() -> store.writeLater(CALLER, unit -> unit.run("DELETE FROM {plek}"))
                        .get())
                .hasRootCauseMessage(UPDATING);
        assertThat(places()).isEqualTo(1);
    }

    @Test
    void othersWriteWhileTheNextIsBuilt() {
        build();

        assertThat(lifecycle.<Integer>write(
                        CALLER, unit -> unit.run("INSERT INTO {programme} (id, version) VALUES ('ander', 1)")))
                .isEqualTo(1);
    }

    @Test
    void anUpdateThatIsGivenUpLeavesEverythingAsItWas() {
        int given = build();
        generations.trial(OWNER, given);
        generations.tidy(OWNER);

        add("De Vogel");
        assertThat(places()).isEqualTo(2);
        assertThat(present()).isEqualTo(1);
        assertThatThrownBy(() -> switchTo(given)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMigrationThatFailsLeavesEverythingAsItWas() {
        assertThatThrownBy(
                        () -> generations.build(OWNER, migrations(PLACES, GUESTS, "INSERT INTO {nergens} VALUES (1);")))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("Migratie 3 (stap) van samen-zwanger is mislukt. Er is niets veranderd.");

        add("De Vogel");
        assertThat(places()).isEqualTo(2);
        assertThat(present()).isEqualTo(1);
        assertThat(remembered()).isEqualTo(1);
    }

    @Test
    void aListThatDoesNotContinueWhatRanIsRefusedBeforeAnythingIsBuilt() {
        assertThatThrownBy(() -> generations.build(OWNER, migrations(PLACES + "\n-- anders", GUESTS)))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("is veranderd nadat zij was uitgevoerd");
        assertThatThrownBy(() -> generations.build(OWNER, migrations()))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("nieuwere versie");
        add("De Vogel");
    }

    @Test
    void theNewVersionIsTriedOnTheNextGenerationBeforeItIsUsed() {
        int next = build();
        generations.trial(OWNER, next);
        extension.stores().schemas().migrate(OWNER, migrations(PLACES, GUESTS));

        assertThat(guests()).isEqualTo(4);
        add("bij het starten");
        generations.endTrial(OWNER);
        assertThat(places()).isEqualTo(1);
        assertRefused();

        switchTo(next);
        assertThat(places()).isEqualTo(2);
    }

    @Test
    void aUnitThatIsUndoneSwitchesNothing() {
        int next = build();

        assertThatThrownBy(() -> lifecycle.write(CALLER, unit -> {
                    generations.use(unit, OWNER, next);
                    throw new IllegalArgumentException("toch niet");
                }))
                .hasMessage("toch niet");

        assertThat(generations.current(OWNER)).isEqualTo(1);
        assertRefused();
        generations.tidy(OWNER);
        add("De Vogel");
    }

    @Test
    void goingBackBringsBackTheRowsAsTheyWereAtTheUpdate() {
        switchTo(build());
        add("na het bijwerken");
        switchTo(generations.previous(OWNER).orElseThrow());

        assertThat(places()).isEqualTo(1);
        add("De Vogel");
        extension.migrate(OWNER, PLACES);
        reopen();
        assertThat(places()).isEqualTo(2);
        assertThat(generations.previous(OWNER)).contains(2);
    }

    @Test
    void aReturnThatIsUndoneLetsWritesGoOn() {
        switchTo(build());

        assertThatThrownBy(() -> lifecycle.write(CALLER, unit -> {
                    generations.use(unit, OWNER, 1);
                    throw new IllegalArgumentException("toch niet");
                }))
                .hasMessage("toch niet");

        add("De Vogel");
        assertThat(places()).isEqualTo(2);
    }

    @Test
    void thePreviousGenerationCanBeTriedButNotChanged() {
        switchTo(build());
        add("na het bijwerken");
        generations.trial(OWNER, 1);

        assertThat(places()).isEqualTo(1);
        assertRefused();
        generations.endTrial(OWNER);
        assertThat(places()).isEqualTo(2);
        add("De Vogel");
    }

    @Test
    void aNumberIsGivenOnce() {
        switchTo(build());
        switchTo(1);
        int next = generations.build(OWNER, migrations(PLACES));
        assertThat(next).isEqualTo(3);
        switchTo(next);
        generations.tidy(OWNER);

        assertThat(generations.previous(OWNER)).contains(1);
        assertThat(present()).isEqualTo(2);
        assertThat(generations.build(OWNER, migrations(PLACES))).isEqualTo(4);
    }

    @Test
    void theFirstGenerationMayGoAndTheOwnerWorksOn() {
        switchTo(build());
        generations.forgetPrevious(OWNER);
        reopen();

        assertThat(generations.previous(OWNER)).isEmpty();
        assertThat(present()).isEqualTo(1);
        assertThat(remembered()).isEqualTo(2);
        add("De Vogel");
        switchTo(generations.build(OWNER, migrations(PLACES, GUESTS)));
        assertThat(places()).isEqualTo(2);
    }

    @Test
    void forgettingThePreviousOneSparesTheOneThatWasBuilt() {
        switchTo(build());
        int next = generations.build(OWNER, migrations(PLACES, GUESTS));
        generations.forgetPrevious(OWNER);

        switchTo(next);
        assertThat(places()).isEqualTo(1);
    }

    @Test
    void aStartAfterACrashGivesUpWhatWasBuilt() {
        build();
        reopen();

        add("De Vogel");
        generations.tidy(OWNER);
        assertThat(present()).isEqualTo(1);
        assertThat(places()).isEqualTo(2);
    }

    @Test
    void oneUpdateAtATime() {
        int next = build();

        assertThatThrownBy(this::build).isInstanceOf(MigrationFailed.class).hasMessageContaining("wordt al bijgewerkt");
        switchTo(next);
        assertThat(guests()).isEqualTo(4);
    }

    @Test
    void anotherVersionNeverChangesTheTablesOfAnUpdatedProgrammeInPlace() {
        switchTo(build());
        switchTo(1);

        assertThatThrownBy(() -> extension.migrate(OWNER, PLACES, GUESTS))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("horen bij een andere versie");
        extension.migrate(OWNER, PLACES);
        add("De Vogel");
    }

    @Test
    void aProgrammeGetsItsFirstTablesByAnUpdate() {
        int next = generations.build("maatjes", migrations(PLACES));
        lifecycle.write(CALLER, unit -> {
            generations.use(unit, "maatjes", next);
            return true;
        });
        extension.store("maatjes").write(CALLER, unit -> unit.run("INSERT INTO {plek} (naam) VALUES ('x')"));
        generations.tidy("maatjes");

        assertThat(generations.previous("maatjes")).contains(1);
    }

    private int build() {
        return generations.build(OWNER, migrations(PLACES, GUESTS));
    }

    private void switchTo(int generation) {
        lifecycle.write(CALLER, unit -> {
            generations.use(unit, OWNER, generation);
            return unit.run(
                    "INSERT INTO {programme} (id, version) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version",
                    OWNER,
                    generation);
        });
    }

    private void reopen() {
        extension.reopen();
        generations = extension.stores().generations();
        store = extension.store(OWNER);
        lifecycle = extension.store("lifecycle");
    }

    private void add(String name) {
        store.write(CALLER, unit -> unit.run("INSERT INTO {plek} (naam) VALUES (?)", name));
    }

    private void assertRefused() {
        assertThatThrownBy(() -> add("te vroeg"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.SERVICE))
                .hasMessage(UPDATING);
    }

    private long places() {
        return store.read(CALLER, reader -> reader.number("SELECT count(*) FROM {plek}"));
    }

    private long guests() {
        return store.read(CALLER, reader -> reader.number("SELECT gasten FROM {plek}"));
    }

    private long version() {
        return lifecycle.read(CALLER, reader -> reader.number("SELECT version FROM {programme} WHERE id = ?", OWNER));
    }

    private long remembered() {
        return own("SELECT count(*) FROM {migration} WHERE owner = 'samen-zwanger'");
    }

    /** How many generations of the one table there are. */
    private long present() {
        return extension.properties().containsKey("kwartier.database")
                ? own("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'kw\\_samen\\_zwanger%'")
                : own("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'samen_zwanger__plek%'");
    }

    private long own(String sql) {
        return extension.store("store").read(CALLER, reader -> reader.number(sql));
    }
}
