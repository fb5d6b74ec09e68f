package nl.kwartier.store.internal.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.OtherProcess;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.Stores;

/** Updates a programme again and again, and goes back after every third time, until it is killed. Prints the version of each commit. */
public final class CrashingUpdater {
    static final String OWNER = "buurtmaal";
    static final String PLATFORM = "platform";
    static final String LIST =
            "CREATE TABLE {programme} (id @text(40) PRIMARY KEY, version @int NOT NULL, before @int NOT NULL);";
    static final int ROWS = 4_000;

    private static final Caller CALLER = Caller.system("bijwerken");
    private static final String TABLE = "CREATE TABLE {gast} (id @int PRIMARY KEY, na @int REFERENCES {gast} (id), "
            + "versie @int NOT NULL);\nCREATE TABLE {verslag} (nr @order, versie @int NOT NULL);\n@appendonly {verslag};";

    private CrashingUpdater() {}

    /** Takes the framework's properties as {@code name=value}. */
    public static void main(String[] arguments) {
        Map<String, String> properties = OtherProcess.properties(arguments);
        Stores stores = Stores.open(new Settings(properties::get));
        Generations generations = stores.generations();
        Store platform = stores.forOwner(PLATFORM);
        System.out.println("begun");
        for (int turn = 1; true; turn++) {
            int version = version(platform, "version");
            int next = generations.build(OWNER, versions(version + 1));
            generations.trial(OWNER, next);
            stores.schemas().migrate(OWNER, versions(version + 1));
            note(stores, next, version + 1, version);
            if (turn % 3 == 0) {
                note(stores, generations.previous(OWNER).orElseThrow(), version, version + 1);
            }
            generations.tidy(OWNER);
        }
    }

    /** The migrations of a version: each marks every row with its number and adds a table. */
    static List<Migration> versions(int version) {
        var steps = new ArrayList<>(List.of(TABLE));
        for (int number = 2; number <= version; number++) {
            steps.add("UPDATE {gast} SET versie = " + number + ";\nCREATE TABLE {versie" + number
                    + "} (id @int PRIMARY KEY);\nINSERT INTO {verslag} (versie) VALUES (" + number + ");");
        }
        return StoreExtension.migrations(steps.toArray(String[]::new));
    }

    static int version(Store platform, String column) {
        return (int) platform.<Long>read(CALLER, reader -> reader.number("SELECT " + column + " FROM {programme}"))
                .longValue();
    }

    private static void note(Stores stores, int generation, int version, int before) {
        stores.forOwner(PLATFORM).write(CALLER, unit -> {
            stores.generations().use(unit, OWNER, generation);
            return unit.run("UPDATE {programme} SET version = ?, before = ?", version, before);
        });
        System.out.println(version);
    }
}
