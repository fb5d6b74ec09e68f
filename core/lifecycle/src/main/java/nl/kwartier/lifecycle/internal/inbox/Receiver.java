package nl.kwartier.lifecycle.internal.inbox;

import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import org.jspecify.annotations.Nullable;

/** Hears what changed in the inbox. When it throws, the same is told again at the next look. */
public interface Receiver {
    /** A file that was there is there no longer. */
    void gone(String file);

    /**
     * A file holds a programme that it did not hold before.
     *
     * @return null when it was taken; otherwise why not, after which it is offered again as soon as another file goes or changes
     */
    @Nullable Reason found(String file, PluginJar jar);
}
