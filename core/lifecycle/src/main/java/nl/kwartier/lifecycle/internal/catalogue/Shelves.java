package nl.kwartier.lifecycle.internal.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Settings;
import nl.kwartier.api.lifecycle.Catalogues;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.lifecycle.internal.Objection;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.jar.Unfit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.resolver.Resolver;

/**
 * The catalogues of the setting {@code catalogus}. Nothing is read at the start; whoever looks sees what was kept, and when that is an hour
 * old it is read again behind his back.
 */
@Component
public final class Shelves implements Catalogues {
    private static final String FOLDER = "catalogus";
    private static final String SETTING = "kwartier.catalogues";
    private static final Duration FRESH = Duration.ofHours(1);
    private static final long ANSWER_SECONDS = 10;

    private final List<Shelf> shelves;
    private final Path folder;
    private final Prospects prospects;
    private final Installation installation;
    private final Clock clock;
    private final Errand errand;
    private Instant asked = Instant.EPOCH;
    private boolean remembered;

    /** Reads the setting, and nothing else. */
    @Activate
    public Shelves(BundleContext context, @Reference Resolver resolver, @Reference Installation installation) {
        this(new Settings(context::getProperty), new Prospects(context, resolver), installation, Clock.systemUTC());
    }

    Shelves(Settings settings, Prospects prospects, Installation installation, Clock clock) {
        this.folder = settings.data().resolve(FOLDER);
        this.prospects = prospects;
        this.installation = installation;
        this.clock = clock;
        this.shelves = Arrays.stream(settings.optional(SETTING).orElse("").split(",", -1))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .distinct()
                .map(address -> new Shelf(address, new KeptIndex(folder, address), clock))
                .toList();
        this.errand = new Errand(() -> shelves.forEach(Shelf::refresh));
    }

    @Deactivate
    void stop() {
        errand.stop();
    }

    @Override
    public List<Catalogue> all() {
        if (stale()) {
            errand.start();
        }
        return shown();
    }

    private synchronized boolean stale() {
        rememberOnce();
        boolean stale = !shelves.isEmpty() && !clock.instant().isBefore(asked.plus(FRESH));
        asked = stale ? clock.instant() : asked;
        return stale;
    }

    private void rememberOnce() {
        if (!remembered) {
            shelves.forEach(Shelf::remember);
            remembered = true;
        }
    }

    @Override
    public List<Catalogue> refresh(Caller caller) {
        synchronized (this) {
            rememberOnce();
            asked = clock.instant();
        }
        await(errand.run());
        return shown();
    }

    private static void await(Future<?> reading) {
        try {
            reading.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException goesOn) {
            // What is known by now is shown; the reading goes on.
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Catalogue> shown() {
        return shelves.stream().map(Shelf::shown).toList();
    }

    @Override
    public Check fetch(Caller caller, String id, String version) {
        synchronized (this) {
            rememberOnce();
        }
        for (Shelf shelf : shelves) {
            Optional<Offering> offering = shelf.find(id, version);
            if (offering.isPresent()) {
                return fetch(caller, shelf, offering.get());
            }
        }
        throw Refusal.notFound("Dit programma in deze versie");
    }

    private Check fetch(Caller caller, Shelf shelf, Offering offering) {
        refuseWhatWouldNotRun(offering);
        try {
            return offer(caller, offering, shelf.fetch(offering));
        } catch (CatalogueFault fault) {
            throw Objection.to(fault.reason());
        } catch (Unfit unfit) {
            throw Objection.to(unfit.reason());
        } catch (IOException e) {
            throw Objection.to(CatalogueReasons.notKept(e.toString()));
        }
    }

    private void refuseWhatWouldNotRun(Offering offering) {
        List<Indexed> all =
                shelves.stream().flatMap(shelf -> shelf.resources().stream()).toList();
        Prospect prospect = prospects.of(offering.resource(), all);
        if (!prospect.missing().isEmpty()) {
            throw Objection.to(prospect.missing().get(0));
        }
        if (!prospect.others().isEmpty()) {
            throw Objection.to(CatalogueReasons.firstThese(prospect.others().stream()
                    .map(Indexed::name)
                    .distinct()
                    .sorted()
                    .toList()));
        }
    }

    private Check offer(Caller caller, Offering offering, byte[] bytes) throws IOException, Unfit, CatalogueFault {
        Path file = Files.createTempFile(Files.createDirectories(folder), "opgehaald", ".jar");
        try {
            var said = PluginJar.read(Files.write(file, bytes)).descriptor();
            if (!said.id().equals(offering.entry().id())
                    || !said.version().equals(offering.entry().version())) {
                throw new CatalogueFault(CatalogueReasons.other(said.id() + " " + said.version()));
            }
            return installation.offer(caller, offering.file(), file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
