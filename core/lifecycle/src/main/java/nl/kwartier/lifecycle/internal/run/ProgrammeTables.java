package nl.kwartier.lifecycle.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.Schemas;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.lifecycle.internal.jar.Migrations;
import org.osgi.framework.Bundle;

/** Makes and changes a programme's tables as its bundle and the modules that it uses say. The bundle is resolved, and nothing of it runs. */
final class ProgrammeTables {
    private final GivenTables given;
    private final Schemas schemas;
    private final Generations generations;

    ProgrammeTables(GivenTables given, Schemas schemas, Generations generations) {
        this.given = given;
        this.schemas = schemas;
        this.generations = generations;
    }

    /** Brings the tables on which this node works up to date. */
    void migrate(Bundle bundle, String id) throws StartFailure {
        change(bundle, id, migrations -> {
            schemas.migrate(id, migrations);
            return migrations.size();
        });
    }

    /** Builds the next generation, and gives its number. */
    int build(Bundle bundle, String id) throws StartFailure {
        return change(bundle, id, migrations -> generations.build(id, migrations));
    }

    /** The migrations of modules of which the programme has no tables yet. */
    List<Migration> firstGiven(Bundle bundle, String id) throws StartFailure {
        List<String> before = schemas.givers(id);
        try {
            return given.to(bundle, List.of()).stream()
                    .filter(migration -> !before.contains(migration.series()))
                    .toList();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private int change(Bundle bundle, String id, ToIntFunction<List<Migration>> change) throws StartFailure {
        try {
            var migrations = new ArrayList<>(given.to(bundle, schemas.givers(id)));
            migrations.addAll(Migrations.of(bundle));
            return change.applyAsInt(migrations);
        } catch (IOException e) {
            throw unreadable(e);
        } catch (MigrationFailed e) {
            throw new StartFailure(RunReasons.tablesFailed(e.sentence(), e.remedy(), Technical.text(e)));
        }
    }

    private static StartFailure unreadable(IOException e) {
        return new StartFailure(RunReasons.notInstalled(Technical.text(e)));
    }
}
