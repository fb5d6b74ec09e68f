package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.util.List;

/** Something that {@code kwartier.jar} does instead of starting. Its name is the first word on the command line. */
interface Command {
    /**
     * Does it.
     *
     * @param arguments what stands behind the name
     * @param terminal where it was asked
     * @throws Refused when it cannot be done, with a sentence that says what to do
     */
    void run(List<String> arguments, Terminal terminal) throws Refused, IOException;
}
