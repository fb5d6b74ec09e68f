package nl.kwartier.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.store.Row;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class ColumnsTest {
    private static final Caller CALLER = Caller.system("waarden bewaren");

    @RegisterExtension
    final StoreExtension extension;

    private Store store;

    ColumnsTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @BeforeEach
    void aTableWithAllTypes() {
        extension.migrate(
                "buurt",
                "CREATE TABLE {alles} (nr @order, id @id, tekst @text(10), json @json(20), heel @int, lang @long, geld @money, "
                        + "breuk @real, vlag @flag, moment @instant, dag @date, tijd @time, ruw @bytes(4));");
        store = extension.store("buurt");
    }

    @Test
    void everyValueComesBackAsItWas() {
        String id = Ids.next();
        Instant moment = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        store.write(
                CALLER,
                unit -> unit.run(
                        "INSERT INTO {alles} (id, tekst, json, heel, lang, geld, breuk, vlag, moment, dag, tijd, ruw) "
                                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        new Key(id),
                        "O'Brien-é",
                        "{\"a\": 1}",
                        7,
                        1L << 40,
                        -250L,
                        4.8927,
                        true,
                        moment,
                        LocalDate.of(1890, 2, 28),
                        LocalTime.of(9, 5),
                        new byte[] {1, 0, -1}));

        one(row -> {
            assertThat(row.text("id")).isEqualTo(id);
            assertThat(row.text("tekst")).isEqualTo("O'Brien-é");
            assertThat(row.text("json")).isEqualTo("{\"a\": 1}");
            assertThat(row.integerOrNull("heel")).isEqualTo(7);
            assertThat(row.number("lang")).isEqualTo(1L << 40);
            assertThat(row.number("geld")).isEqualTo(-250);
            assertThat(row.realOrNull("breuk")).isEqualTo(4.8927);
            assertThat(row.flag("vlag")).isTrue();
            assertThat(row.instant("moment")).isEqualTo(moment);
            assertThat(row.dateOrNull("dag")).isEqualTo(LocalDate.of(1890, 2, 28));
            assertThat(row.timeOrNull("tijd")).isEqualTo(LocalTime.of(9, 5));
            assertThat(row.bytesOrNull("ruw")).containsExactly(1, 0, -1);
            assertThat(row.number("nr")).isPositive();
            return true;
        });
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        insert("tekst", null);

        one(row -> {
            assertThat(row.textOrNull("tekst")).isNull();
            assertThat(row.integerOrNull("heel")).isNull();
            assertThat(row.realOrNull("breuk")).isNull();
            assertThat(row.flagOrNull("vlag")).isNull();
            assertThat(row.instantOrNull("moment")).isNull();
            assertThat(row.dateOrNull("dag")).isNull();
            assertThat(row.timeOrNull("tijd")).isNull();
            assertThat(row.bytesOrNull("ruw")).isNull();
            assertThat(row.number("lang")).isZero();
            assertThatThrownBy(() -> row.text("tekst")).isInstanceOf(IllegalStateException.class);
            return true;
        });
    }

    @Test
    void aConstantIsKeptByItsCodeOrItsName() {
        insert("tekst", Colour.RED);
        insert("tekst", Shape.ROUND);

        assertThat(texts("SELECT tekst FROM {alles} ORDER BY nr")).containsExactly("ROOD", "ROUND");
    }

    @Test
    void lengthIsCountedInCharactersAndChecked() {
        insert("tekst", "🌷".repeat(10));

        refuses("tekst", "x".repeat(11));
        refuses("json", "x".repeat(21));
        refuses("id", "x".repeat(35));
        refuses("ruw", new byte[5]);
    }

    @Test
    void aColumnKeepsOnlyItsOwnType() {
        refuses("heel", "zeven");
        refuses("heel", 1L << 40);
        refuses("lang", "zeven");
        refuses("vlag", 2);
        refuses("moment", "gisteren");
        refuses("dag", "28-02-1890");
        refuses("tijd", "half tien");
        refuses("ruw", "tekst");
    }

    @Test
    void whatCannotBeKeptOnBothIsRefusedOnBoth() {
        assertThatThrownBy(() -> insert("tekst", "a\0b")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> insert("tekst", "a\uD83C")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> insert("breuk", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> insert("tekst", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textsSortByCodePointOnBoth() {
        List.of("b", "B", "a", "é", "-", "Z").forEach(text -> insert("tekst", text));

        assertThat(texts("SELECT tekst FROM {alles} ORDER BY tekst")).containsExactly("-", "B", "Z", "a", "b", "é");
    }

    @Test
    void aKeysetGoesOnWhereItStopped() {
        List.of("a", "b", "b", "c").forEach(text -> insert("tekst", text));

        List<String> rest = store.read(
                CALLER,
                reader -> reader.list(
                        "SELECT tekst FROM {alles} WHERE (tekst, nr) > (?, ?) ORDER BY tekst, nr",
                        row -> row.text("tekst"),
                        "b",
                        2));

        assertThat(rest).containsExactly("b", "c");
    }

    @Test
    void anUnknownColumnTypeIsRefused() {
        assertThatThrownBy(() -> extension.migrate("anders", "CREATE TABLE {x} (naam @string(80));"))
                .isInstanceOf(MigrationFailed.class)
                .hasRootCauseMessage("There is no column type @string");
        assertThatThrownBy(() -> extension.migrate("anders", "CREATE TABLE {x} (naam @text);"))
                .isInstanceOf(MigrationFailed.class)
                .hasRootCauseMessage("@text needs a size, such as @text(80)");
    }

    @Test
    void rowsOfAnAppendOnlyTableStayAsTheyAre() {
        extension.migrate("logboek", "CREATE TABLE {regel} (nr @int);\n@appendonly {regel};");
        Store log = extension.store("logboek");
        log.write(CALLER, unit -> unit.run("INSERT INTO {regel} (nr) VALUES (1)"));

        assertThatThrownBy(() -> log.write(CALLER, unit -> unit.run("UPDATE {regel} SET nr = 2")))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> log.write(CALLER, unit -> unit.run("DELETE FROM {regel}")))
                .hasMessageContaining("append-only");
    }

    private void insert(String column, Object value) {
        store.write(CALLER, unit -> unit.run("INSERT INTO {alles} (" + column + ") VALUES (?)", value));
    }

    private void refuses(String column, Object value) {
        assertThatThrownBy(() -> insert(column, value)).as(column).isInstanceOf(IllegalStateException.class);
    }

    private void one(java.util.function.Function<Row, Boolean> check) {
        Optional<Boolean> seen = store.read(CALLER, reader -> reader.first("SELECT * FROM {alles}", check));
        assertThat(seen).contains(true);
    }

    private List<String> texts(String sql) {
        return store.read(CALLER, reader -> reader.list(sql, row -> row.text("tekst")));
    }

    private record Key(String value) {}

    private enum Shape {
        ROUND
    }

    private enum Colour implements Labelled {
        RED;

        @Override
        public String label() {
            return "rood";
        }

        @Override
        public String code() {
            return "ROOD";
        }
    }
}
