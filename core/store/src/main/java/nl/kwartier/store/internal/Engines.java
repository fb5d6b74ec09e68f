package nl.kwartier.store.internal;

import nl.kwartier.api.Settings;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.engine.Limits;
import nl.kwartier.store.internal.postgres.PostgresStart;
import nl.kwartier.store.internal.sqlite.SqliteStart;

/** Opens the database that the settings name. */
final class Engines {
    private Engines() {}

    static Engine open(Settings settings, Limits limits) {
        return settings.database()
                .map(url -> PostgresStart.open(url, limits))
                .orElseGet(() -> SqliteStart.open(settings.data(), limits));
    }
}
