package nl.kwartier.lifecycle.internal.tiny;

import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;

/** Leaves a file behind when its code runs. */
public final class Marking extends Eettafel {
    @Override
    public void start(BundleContext context) throws Exception {
        Files.writeString(Path.of(context.getProperty("kwartier.data"), "started.txt"), "started");
        super.start(context);
    }
}
