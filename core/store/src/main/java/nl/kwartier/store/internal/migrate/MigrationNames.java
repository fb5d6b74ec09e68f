package nl.kwartier.store.internal.migrate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;

/** Reads number and name from a file name such as {@code 0001-plekken.sql}. */
public final class MigrationNames {
    private static final Pattern SHAPE = Pattern.compile("(?:.*/)?(\\d{4})-([a-z0-9-]+)\\.sql");

    private MigrationNames() {}

    public static Migration migration(String path, String sql) {
        Matcher name = SHAPE.matcher(path);
        if (!name.matches()) {
            throw new MigrationFailed(
                    "'" + path + "' is geen goede naam voor een migratie. Een goede naam is 0001-plekken.sql.", null);
        }
        return new Migration(Integer.parseInt(name.group(1)), name.group(2), sql);
    }
}
