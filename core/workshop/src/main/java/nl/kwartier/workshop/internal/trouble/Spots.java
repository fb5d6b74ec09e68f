package nl.kwartier.workshop.internal.trouble;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kwartier.api.development.Trouble.Spot;

/** Places in the sources of one programme, each with the lines around it. */
public final class Spots {
    /** Lines shown above and below the one that matters. */
    private static final int AROUND = 4;

    private final Path folder;

    /** In the folder of a programme. */
    public Spots(Path folder) {
        this.folder = folder;
    }

    /** A place. A file that cannot be read gives one without lines. */
    public Spot at(Path file, int line, String message) {
        List<String> all = lines(file);
        int here = Math.max(1, line);
        int first = Math.max(1, Math.min(here, all.size()) - AROUND);
        int last = Math.min(all.size(), here + AROUND);
        return new Spot(
                name(file),
                here,
                message,
                first,
                all.isEmpty() ? List.of() : List.copyOf(all.subList(first - 1, last)));
    }

    /** The name of a file, from the folder of the programme on. */
    public String name(Path file) {
        Path below = file.startsWith(folder) ? folder.relativize(file) : file;
        return below.toString().replace('\\', '/');
    }

    Path folder() {
        return folder;
    }

    static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (MalformedInputException notUtf8) {
            return List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
