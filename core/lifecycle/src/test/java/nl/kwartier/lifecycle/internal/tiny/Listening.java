package nl.kwartier.lifecycle.internal.tiny;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import nl.kwartier.api.store.Event;
import nl.kwartier.spi.EventListener;
import org.osgi.framework.BundleContext;

/** Writes into a file which version heard of what. */
public final class Listening extends Eettafel implements EventListener {
    private Path file = Path.of("unset");
    private String version = "";

    @Override
    public void start(BundleContext context) throws Exception {
        file = Path.of(context.getProperty("kwartier.data"), "heard.txt");
        version = context.getBundle().getVersion().toString();
        super.start(context);
        context.registerService(EventListener.class, this, null);
    }

    @Override
    public String listenerId() {
        return id();
    }

    @Override
    public Set<String> types() {
        return Set.of("VERWIJDERD");
    }

    @Override
    public void receive(Event event) {
        try {
            Files.writeString(
                    file,
                    version + " " + event.type() + " " + event.subject() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
