package nl.kwartier.store.internal.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.OwnedData.TableSize;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables that a module gives to an owner, beside the owner's own. */
@EachDatabase
class SeriesTest {
    private static final Caller CALLER = Caller.system("groepen");
    private static final String OWNER = "samen-zwanger";

    private static final Migration GROUPS =
            kit(1, "groepen", "CREATE TABLE {kit_groep} (id @text(10) PRIMARY KEY, plaatsen @int NOT NULL);");
    private static final Migration COLOURS = kit(
            2,
            "kleuren",
            "ALTER TABLE {kit_groep} ADD COLUMN kleur @text(10);\nUPDATE {kit_groep} SET kleur = 'rood';\n"
                    + "CREATE TABLE {kit_kleur} (naam @text(10) PRIMARY KEY);");
    private static final Migration COURSES = own(
            1,
            "cursussen",
            "CREATE TABLE {cursus} (id @text(10) PRIMARY KEY, groep @text(10) NOT NULL REFERENCES {kit_groep} (id));");
    private static final Migration WEEKS =
            own(2, "weken", "ALTER TABLE {cursus} ADD COLUMN weken @int;\nUPDATE {cursus} SET weken = 9;");

    @RegisterExtension
    final StoreExtension extension;

    private Generations generations;
    private Store store;

    SeriesTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @BeforeEach
    void aProgrammeWithAGroupAndACourse() {
        migrate(COURSES, GROUPS);
        generations = extension.stores().generations();
        store = extension.store(OWNER);
        add("g1");
    }

    @Test
    void whatAModuleGivesIsThereBeforeTheOwnersOwn() {
        assertThat(number("SELECT count(*) FROM {cursus} JOIN {kit_groep} g ON g.id = groep"))
                .isEqualTo(1);
        assertThat(remembered()).containsExactly("1 kit/0001-groepen", "2 cursussen");
    }

    @Test
    void eachSeriesIsNumberedAndComparedByItself() {
        migrate(GROUPS, COLOURS, COURSES);
        migrate(GROUPS, COLOURS, COURSES, WEEKS);
        extension.reopen();
        migrate(GROUPS, COLOURS, COURSES, WEEKS);

        assertThat(remembered()).containsExactly("1 kit/0001-groepen", "2 cursussen", "3 kit/0002-kleuren", "4 weken");
        assertThatThrownBy(() -> migrate(kit(1, "groepen", "-- anders"), COLOURS, COURSES, WEEKS))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("Migratie 1 (groepen) van kit voor samen-zwanger is veranderd");
        assertThatThrownBy(() -> migrate(COLOURS, COURSES))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("De migraties van kit voor samen-zwanger zijn niet doorlopend genummerd");
    }

    @Test
    void anOlderModuleDoesNotStartOnNewerTables() {
        migrate(GROUPS, COLOURS, COURSES);

        assertThatThrownBy(() -> migrate(GROUPS, COURSES))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("gemaakt door een nieuwere Kwartier");
        assertThatThrownBy(() -> generations.build(OWNER, List.of(GROUPS, COURSES, WEEKS)))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("gemaakt door een nieuwere Kwartier");
        assertThatThrownBy(() -> migrate(GROUPS, COLOURS))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("horen bij een nieuwere versie");
    }

    @Test
    void theNextGenerationIsMadeInTheOrderInWhichEverythingRan() {
        migrate(GROUPS, COLOURS, COURSES);
        migrate(GROUPS, COLOURS, COURSES, own(2, "gasten", "ALTER TABLE {cursus} ADD COLUMN gasten @int;"));
        add("g2");

        update(
                GROUPS,
                COLOURS,
                kit(3, "namen", "ALTER TABLE {kit_groep} ADD COLUMN naam @text(20);"),
                COURSES,
                own(2, "gasten", "ALTER TABLE {cursus} ADD COLUMN gasten @int;"),
                own(3, "namen", "UPDATE {kit_groep} SET naam = 'De Schaaf';"));

        assertThat(number("SELECT count(*) FROM {kit_groep} WHERE naam = 'De Schaaf'"))
                .isEqualTo(2);
        assertThat(number("SELECT count(kleur) FROM {kit_groep}"))
                .as("not done again")
                .isEqualTo(1);
        assertThat(remembered()).endsWith("5 kit/0003-namen", "6 namen").hasSize(10);
        add("g3");
    }

    @Test
    void aNewStepOfAModuleRunsInPlaceWhereTheOwnersOwnWouldNot() {
        update(GROUPS, COURSES, WEEKS);

        migrate(GROUPS, COLOURS, COURSES, WEEKS);

        assertThat(generations.current(OWNER)).isEqualTo(2);
        assertThat(number("SELECT count(*) FROM {kit_groep} WHERE kleur = 'rood'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> migrate(GROUPS, COLOURS, COURSES, WEEKS, own(3, "meer", "DELETE FROM {cursus};")))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("horen bij een andere versie van het programma");
    }

    @Test
    void aNewStepOfAModuleWaitsUntilAnUpdateIsDone() {
        generations.build(OWNER, List.of(GROUPS, COURSES, WEEKS));

        assertThatThrownBy(() -> migrate(GROUPS, COLOURS, COURSES))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("wordt nu bijgewerkt");
        generations.tidy(OWNER);
        migrate(GROUPS, COLOURS, COURSES);
    }

    @Test
    void theGenerationBeforeGetsWhatAModuleMadeSinceWhenItComesBack() {
        update(GROUPS, COURSES, WEEKS);
        migrate(GROUPS, COLOURS, COURSES, WEEKS);
        add("g2");

        generations.trial(OWNER, 1);
        migrate(GROUPS, COLOURS, COURSES);
        assertThatThrownBy(() -> add("g3")).isInstanceOf(RuntimeException.class);
        use(1);

        assertThat(number("SELECT count(*) FROM {kit_groep} WHERE kleur = 'rood'"))
                .isEqualTo(1);
        assertThat(number("SELECT count(*) FROM {kit_kleur}")).isZero();
        add("g3");
        assertThat(number("SELECT count(*) FROM {cursus}")).isEqualTo(2);
    }

    @Test
    void whoNoLongerUsesAModuleKeepsItsTablesThroughAnUpdateThatKnowsThem() {
        migrate(COURSES);
        assertThat(number("SELECT count(*) FROM {kit_groep}")).isEqualTo(1);
        assertThat(extension.stores().schemas().givers(OWNER)).containsExactly("kit");
        assertThat(extension.stores().schemas().givers("nieuw")).isEmpty();

        assertThatThrownBy(() -> generations.build(OWNER, List.of(COURSES, WEEKS)))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("staan ook in tabellen van kit, en dat onderdeel is er niet meer");
        add("g2");
        update(GROUPS, COURSES, WEEKS);
        assertThat(number("SELECT count(*) FROM {kit_groep}")).isEqualTo(2);
    }

    @Test
    void anOwnerMakesNoTableOfAModule() {
        for (String sql : List.of(
                "CREATE TABLE {kit_stoel} (id @id PRIMARY KEY);",
                "CREATE INDEX {snel} ON {kit_groep} (plaatsen);",
                "ALTER TABLE {cursus} RENAME TO {kit_cursus};",
                "DROP TABLE {kit_groep};",
                "@appendonly {kit_groep};")) {
            assertThatThrownBy(() -> migrate(GROUPS, COURSES, own(2, "stoelen", sql)))
                    .as(sql)
                    .isInstanceOf(MigrationFailed.class)
                    .hasMessageContaining("Migratie 2 (stoelen) van samen-zwanger gaat over kit_")
                    .hasMessageContaining("Namen die met kit_ beginnen, horen bij kit.");
        }
        extension.migrate("maatjes", "CREATE TABLE {kit_stoel} (id @id PRIMARY KEY);");
    }

    @Test
    void aModuleMakesNoTableOfAnOwner() {
        assertThatThrownBy(() -> migrate(GROUPS, kit(2, "stoelen", "CREATE TABLE {stoel} (id @id);"), COURSES))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("Tabellen van kit hebben een naam die met kit_ begint.");
    }

    @Test
    void theTablesOfAModuleBelongToWhatTheOwnerKeeps() throws IOException {
        update(GROUPS, COURSES, WEEKS);
        add("g2");
        var data = extension.stores().data();

        assertThat(data.size(OWNER).tables())
                .containsExactly(new TableSize("cursus", 2, false), new TableSize("kit_groep", 2, false));
        var out = new ByteArrayOutputStream();
        assertThat(data.export(OWNER, out)).isEqualTo(4);
        assertThat(files(out)).containsExactly("cursus.csv", "kit_groep.csv");
        assertThat(data.later(OWNER)).hasSize(2);
    }

    @Test
    void erasingLeavesNothingAndTheOwnerBeginsAnew() {
        update(GROUPS, COURSES, WEEKS);

        extension.stores().erase(OWNER);
        migrate(GROUPS, COLOURS, COURSES, WEEKS);

        assertThat(number("SELECT count(*) FROM {kit_groep}")).isZero();
        assertThat(remembered()).containsExactly("1 kit/0001-groepen", "2 kit/0002-kleuren", "3 cursussen", "4 weken");
    }

    private static Migration kit(int number, String name, String sql) {
        return new Migration("kit", number, name, sql);
    }

    private static Migration own(int number, String name, String sql) {
        return new Migration(number, name, sql);
    }

    private void migrate(Migration... migrations) {
        extension.stores().schemas().migrate(OWNER, List.of(migrations));
    }

    private void update(Migration... migrations) {
        use(generations.build(OWNER, List.of(migrations)));
        generations.tidy(OWNER);
    }

    private void use(int generation) {
        extension.store("lifecycle").write(CALLER, unit -> {
            generations.use(unit, OWNER, generation);
            return generation;
        });
    }

    private void add(String group) {
        store.write(CALLER, unit -> {
            unit.run("INSERT INTO {kit_groep} (id, plaatsen) VALUES (?, 8)", group);
            return unit.run("INSERT INTO {cursus} (id, groep) VALUES (?, ?)", "c" + group, group);
        });
    }

    private long number(String sql) {
        return store.read(CALLER, reader -> reader.number(sql));
    }

    private List<String> remembered() {
        return extension
                .store("store")
                .read(
                        CALLER,
                        reader -> reader.list(
                                "SELECT number, name FROM {migration} WHERE owner = ? ORDER BY generation, number",
                                row -> row.number("number") + " " + row.text("name"),
                                OWNER));
    }

    private static List<String> files(ByteArrayOutputStream out) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
