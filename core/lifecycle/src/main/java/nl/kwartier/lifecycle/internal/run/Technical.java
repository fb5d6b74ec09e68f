package nl.kwartier.lifecycle.internal.run;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The raw text of an error, for under "Techniek". */
final class Technical {
    private static final int DEEPEST = 5;

    private Technical() {}

    /** The error and what caused it, one per line. */
    static String text(@Nullable Throwable error) {
        var lines = new ArrayList<String>();
        for (Throwable next = error; next != null && lines.size() < DEEPEST; next = next.getCause()) {
            lines.add(next.toString());
        }
        return String.join("\n", lines);
    }
}
