package nl.kwartier.store.internal.crash;

import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.store.Event;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.OtherProcess;
import nl.kwartier.store.internal.Stores;

/** Writes rows on several threads and prints the id of each row that was acknowledged, until it is killed. */
public final class CrashingWriter {
    static final String OWNER = "kladblok";
    static final String TABLE = "CREATE TABLE {rij} (id @id PRIMARY KEY, deel @int NOT NULL);";

    private static final int THREADS = 4;
    private static final int PARTS = 3;

    private CrashingWriter() {}

    /** Takes the framework's properties as {@code name=value}. */
    public static void main(String[] arguments) {
        Map<String, String> properties = OtherProcess.properties(arguments);
        Store store = Stores.open(new Settings(properties::get)).forOwner(OWNER);
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> writeForEver(store)).start();
        }
    }

    private static void writeForEver(Store store) {
        while (true) {
            String id = Ids.next();
            store.write(Caller.system("schrijven"), unit -> {
                unit.run("INSERT INTO {rij} (id, deel) VALUES (?, 0)", id);
                for (int part = 1; part < PARTS; part++) {
                    unit.run("UPDATE {rij} SET deel = ? WHERE id = ?", part, id);
                }
                unit.changed(Change.of("rij", id));
                unit.announce(new Event("GESCHREVEN", id, Map.of()));
                return true;
            });
            System.out.println(id);
        }
    }
}
