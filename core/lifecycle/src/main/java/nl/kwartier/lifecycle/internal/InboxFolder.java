package nl.kwartier.lifecycle.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kwartier.api.Ids;

/** The folder {@code DIR/plugins}, with an id by which the list tells the inbox of one node from that of another. */
final class InboxFolder {
    static final String NAME = "plugins";
    private static final String ID_FILE = ".inbox-id";

    private InboxFolder() {}

    static Path create(Path data) throws IOException {
        return Files.createDirectories(data.resolve(NAME));
    }

    static String id(Path folder) throws IOException {
        Path file = folder.resolve(ID_FILE);
        if (!Files.exists(file)) {
            Files.writeString(file, Ids.next());
        }
        return Files.readString(file).strip();
    }

    /** The id of this node, by which the history tells its steps from those of others. */
    static String node(Path data) {
        try {
            return id(create(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
