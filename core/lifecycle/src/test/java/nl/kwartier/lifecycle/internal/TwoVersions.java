package nl.kwartier.lifecycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Store;
import nl.kwartier.lifecycle.internal.tiny.Eettafel;
import nl.kwartier.store.internal.Stores;

/** A programme with a table, in two versions that can be told by its rows: the second has ten times as many seats, and a colour. */
final class TwoVersions {
    static final String ID = "eettafel";
    static final String OLD = "1.0.0";
    static final String NEW = "2.0.0";
    static final String NEWEST = "3.0.0";

    private static final Caller CALLER = Caller.system("nakijken");
    private static final String TABLE = "CREATE TABLE {tafel} (id @text(10) PRIMARY KEY, plaatsen @int NOT NULL);";
    private static final String COLOUR = "ALTER TABLE {tafel} ADD COLUMN kleur @text(20);\n"
            + "UPDATE {tafel} SET plaatsen = plaatsen * 10;\nUPDATE {tafel} SET kleur = 'rood';";

    private TwoVersions() {}

    static TinyJar first() {
        return TinyJar.of(ID, Eettafel.class).entry("migraties/0001-tafels.sql", TABLE);
    }

    static TinyJar second() {
        return second(Eettafel.class);
    }

    /** The second version, whose code is another. */
    static TinyJar second(Class<?> activator) {
        return second(activator, COLOUR);
    }

    /** The second version, whose migration is another. */
    static TinyJar second(Class<?> activator, String migration) {
        return TinyJar.of(ID, activator)
                .code(Eettafel.class)
                .header("Bundle-Version", NEW)
                .entry("migraties/0001-tafels.sql", TABLE)
                .entry("migraties/0002-kleur.sql", migration);
    }

    /** A third one, on the tables of the second. */
    static TinyJar third(Class<?> activator) {
        return second(activator).header("Bundle-Version", NEWEST);
    }

    static void fill(Stores stores) {
        stores.forOwner(ID).write(CALLER, unit -> {
            for (int seats = 1; seats <= 3; seats++) {
                unit.run("INSERT INTO {tafel} (id, plaatsen) VALUES (?, ?)", "t" + seats, seats);
            }
            return unit;
        });
    }

    /** The tables are those of the first version, with its rows, and can be written to. */
    static void assertFirst(Stores stores) {
        Store store = stores.forOwner(ID);
        assertSeats(store, 6);
        assertThatThrownBy(() -> store.read(CALLER, rows -> rows.number("SELECT count(kleur) FROM {tafel}")))
                .isInstanceOf(RuntimeException.class);
        assertWritable(store);
    }

    /** The tables are those of the second version, with the rows of the first made into its own, and can be written to. */
    static void assertSecond(Stores stores) {
        Store store = stores.forOwner(ID);
        assertSeats(store, 60);
        assertThat(store.<Long>read(CALLER, rows -> rows.number("SELECT count(kleur) FROM {tafel}")))
                .isEqualTo(3);
        assertWritable(store);
    }

    private static void assertSeats(Store store, long seats) {
        assertThat(store.<Long>read(CALLER, rows -> rows.number("SELECT sum(plaatsen) FROM {tafel}")))
                .isEqualTo(seats);
    }

    private static void assertWritable(Store store) {
        assertThat(store.<Integer>write(CALLER, unit -> unit.run("UPDATE {tafel} SET id = id")))
                .isEqualTo(3);
    }
}
