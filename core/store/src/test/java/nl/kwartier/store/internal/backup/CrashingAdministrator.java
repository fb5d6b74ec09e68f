package nl.kwartier.store.internal.backup;

import java.nio.file.Path;
import java.util.Map;
import nl.kwartier.store.OtherProcess;

/** Copies a database and puts the copy back again and again, until it is killed. Prints the number of each copy. */
public final class CrashingAdministrator {
    private CrashingAdministrator() {}

    /** Takes the framework's properties as {@code name=value}, and {@code kopie} for the folder of the copies. */
    public static void main(String[] arguments) {
        Map<String, String> properties = OtherProcess.properties(arguments);
        Path copies = Path.of(properties.get("kopie"));
        var administrator = new Administrator(properties, copies);
        System.out.println("begun");
        for (int number = 0; true; number++) {
            Path copy = copies.resolve("kopie-" + ProcessHandle.current().pid() + "-" + number + ".db");
            if (administrator.run("reservekopie", copy) != 0 || administrator.run("terugzetten", copy) != 0) {
                System.out.println(administrator.refusal());
                return;
            }
            System.out.println(number);
        }
    }
}
