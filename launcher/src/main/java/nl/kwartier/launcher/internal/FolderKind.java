package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Whether a data folder is for the demonstration or for real work, written in it at its first use. The two never mix: a demonstration
 * fills the database with invented people and opens accounts whose passwords everybody knows.
 */
enum FolderKind {
    DEMO("demo", "bevat gegevens die niet van de demo zijn. Geef met --data een andere map."),
    REAL("gemeente", "hoort bij de demo. Start met --demo, of geef met --data een andere map.");

    private static final String MARK = "soort";
    /** What may lie in a folder before its first use: our own lock, and programmes put there in advance. */
    private static final Set<String> HARMLESS = Set.of("kwartier.lock", MARK + ".deel", "plugins", "cache");

    private final String word;
    private final String mismatch;

    FolderKind(String word, String mismatch) {
        this.word = word;
        this.mismatch = mismatch;
    }

    static void claim(Path folder, boolean demo) throws IOException, Refused {
        var kind = demo ? DEMO : REAL;
        Path mark = folder.resolve(MARK);
        boolean fits =
                Files.exists(mark) ? kind.word.equals(Files.readString(mark).strip()) : kind.mayStartIn(folder);
        if (!fits) {
            throw new Refused("De gegevensmap " + folder + " " + kind.mismatch);
        }
        kind.write(mark);
    }

    private boolean mayStartIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return this == REAL || files.allMatch(file -> HARMLESS.contains(String.valueOf(file.getFileName())));
        }
    }

    private void write(Path mark) throws IOException {
        if (!Files.exists(mark)) {
            WholeFile.write(mark, new ByteArrayInputStream((word + "\n").getBytes(UTF_8)));
        }
    }
}
