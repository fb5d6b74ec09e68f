package nl.kwartier.workshop.internal.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java files of a programme with what they say: its own, and those that were made of its templates. */
record Sources(Map<Path, String> texts) {
    static final Sources NONE = new Sources(Map.of());

    static Sources in(List<Path> roots) throws IOException {
        var texts = new HashMap<Path, String>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    for (Path file :
                            all.filter(one -> one.toString().endsWith(".java")).toList()) {
                        texts.put(file, Files.readString(file));
                    }
                }
            }
        }
        return new Sources(texts);
    }

    Set<Path> files() {
        return texts.keySet();
    }

    /** Whether there are the same files, whatever they say. */
    boolean sameFiles(Sources other) {
        return files().equals(other.files());
    }

    Set<Path> changedSince(Sources before) {
        return files().stream()
                .filter(file -> !Objects.equals(texts.get(file), before.texts.get(file)))
                .collect(Collectors.toSet());
    }
}
