package nl.kwartier.workshop.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Settings;
import nl.kwartier.api.development.Development;
import nl.kwartier.api.development.Trouble;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.ProgrammeData;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Develops the programme in the folder that the launcher names in {@code kwartier.development}. */
@Component(immediate = true)
public final class Workshop implements Development {
    private final Installation installation;
    private final ProgrammeData data;
    private final Programmes programmes;
    private final State state;
    private final Troubles troubles;
    private final Rounds rounds;

    /** Begins to watch and to build. */
    @Activate
    public Workshop(
            BundleContext context,
            @Reference Installation installation,
            @Reference Programmes programmes,
            @Reference ProgrammeData data,
            @Reference(target = "(kwartier.rol=melding)") Consumer<String> terminal)
            throws IOException {
        var settings = new Settings(context::getProperty);
        Path folder = Path.of(settings.optional("kwartier.development").orElseThrow());
        Path own = Files.createDirectories(settings.data().resolve("cache/werkplaats"));
        this.installation = installation;
        this.programmes = programmes;
        this.data = data;
        this.state = new State(String.valueOf(folder.getFileName()));
        this.troubles = new Troubles(folder);
        var delivery = new Delivery(installation, programmes, own.resolve("programma.jar"));
        this.rounds = new Rounds(folder, context, own, delivery, state, troubles, new Terminal(terminal, folder));
        rounds.start();
    }

    @Deactivate
    void stop() {
        rounds.stop();
    }

    @Override
    public String programme() {
        return state.programme();
    }

    @Override
    public Optional<Trouble> trouble() {
        return state.trouble();
    }

    @Override
    public Trouble explain(Throwable failure) {
        return troubles.onPage(failure);
    }

    @Override
    public void failed(String programme, String stackTrace) {
        state.hear(programme, stackTrace);
    }

    @Override
    public int edition() {
        return state.edition();
    }

    @Override
    public void startOver(Caller caller) {
        Optional<Programme> known = programmes.all().stream()
                .filter(one -> one.id().equals(programme()))
                .findFirst();
        known.ifPresent(one -> {
            installation.remove(caller, one.id());
            data.erase(caller, one.id(), one.title());
        });
        rounds.again();
    }
}
