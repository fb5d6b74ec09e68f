package nl.kwartier.launcher.internal;

import java.io.IOException;

/** One thing that {@code programma} can do. */
@FunctionalInterface
interface ProgrammeStep {
    void run(ProgrammeDesk desk) throws Refused, IOException;
}
