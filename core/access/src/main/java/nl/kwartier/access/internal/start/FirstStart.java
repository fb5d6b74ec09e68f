package nl.kwartier.access.internal.start;

import java.time.InstantSource;
import java.util.Optional;
import nl.kwartier.access.internal.password.Passwords;
import nl.kwartier.access.internal.people.Directory;
import nl.kwartier.access.internal.people.Links;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Settings;
import nl.kwartier.api.access.FirstAccess;
import nl.kwartier.api.store.Store;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sees to it at every start that somebody can get in. */
@Component(service = FirstAccess.class)
public final class FirstStart implements FirstAccess {
    private final Directory directory;
    private final @Nullable String setUpToken;
    private final @Nullable Demo demo;

    @Activate
    public FirstStart(
            @Reference Store store,
            @Reference Directory directory,
            @Reference Passwords passwords,
            BundleContext context) {
        this(store, directory, passwords, new Settings(context::getProperty), InstantSource.system());
    }

    FirstStart(Store store, Directory directory, Passwords passwords, Settings settings, InstantSource clock) {
        this.directory = directory;
        this.demo = settings.demo() ? new DemoTown(store, directory, passwords, clock).open(settings) : null;
        this.setUpToken = directory.isEmpty() ? token(store, clock) : null;
    }

    @Override
    public Optional<String> setUpToken() {
        return Optional.ofNullable(setUpToken).filter(token -> directory.isEmpty());
    }

    @Override
    public Optional<Demo> demo() {
        return Optional.ofNullable(demo);
    }

    private static String token(Store store, InstantSource clock) {
        return store.write(
                Caller.system("link voor de eerste beheerder maken"), unit -> Links.makeSetUp(unit, clock.instant()));
    }
}
