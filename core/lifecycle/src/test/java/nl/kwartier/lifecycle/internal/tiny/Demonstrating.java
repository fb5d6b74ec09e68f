package nl.kwartier.lifecycle.internal.tiny;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.kwartier.api.Caller;
import org.osgi.framework.BundleContext;

/** Writes a line into a file each time that it is asked for its invented data. */
public final class Demonstrating extends Eettafel {
    private Path file = Path.of("unset");

    @Override
    public void start(BundleContext context) throws Exception {
        file = Path.of(context.getProperty("kwartier.data"), "demo.txt");
        super.start(context);
    }

    @Override
    public void loadDemo(Caller caller) {
        try {
            Files.writeString(file, caller.action() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
