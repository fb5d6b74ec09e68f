package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** A small programme in a folder of its own, outside any repository, of which somebody changes the sources while Kwartier runs. */
final class DevelopedProgramme {
    static final Path JAVA = Path.of("src/main/java/nl/kwartier/plugin/koffie/Koffie.java");
    static final Path GREETING = Path.of("src/main/java/nl/kwartier/plugin/koffie/internal/Greeting.java");
    static final Path TEMPLATE = Path.of("src/main/jte/koffie.jte");
    static final Path MIGRATION = Path.of("src/main/resources/migraties/0001-kopjes.sql");

    private static final Path ORIGINAL =
            Path.of(System.getProperty("kwartier.root"), "launcher/src/test/ontwikkel/koffie");

    private final Path folder;

    private DevelopedProgramme(Path folder) {
        this.folder = folder;
    }

    static DevelopedProgramme copiedTo(Path folder) throws IOException {
        try (var all = Files.walk(ORIGINAL)) {
            for (Path one : all.toList()) {
                Path to = folder.resolve(ORIGINAL.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(one, to);
                }
            }
        }
        return new DevelopedProgramme(folder);
    }

    Path folder() {
        return folder;
    }

    /** Saves a file with other words in it. */
    void change(Path file, String words, String others) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(words);
        Files.writeString(folder.resolve(file), text.replace(words, others));
    }

    /** A place as pages name it: the file, and the line with these words. */
    String place(Path file, String words) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        int line = lines.indexOf(
                lines.stream().filter(one -> one.contains(words)).findFirst().orElseThrow());
        return file + ":" + (line + 1);
    }

    /** Saves the code as it was, where it is not. */
    void restore() throws IOException {
        for (Path file : List.of(JAVA, GREETING, TEMPLATE)) {
            String text = Files.readString(ORIGINAL.resolve(file));
            if (!Files.readString(folder.resolve(file)).equals(text)) {
                Files.writeString(folder.resolve(file), text);
            }
        }
    }

    /** Opens the programme's page again and again until it is as it must be; gives the last one. */
    static String await(Visitor visitor, Predicate<String> right) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        String page = visitor.get("/koffie").body();
        while (!right.test(page)) {
            assertThat(System.nanoTime()).as("still: %s", page).isLessThan(end);
            Thread.sleep(5);
            page = visitor.get("/koffie").body();
        }
        return page;
    }
}
