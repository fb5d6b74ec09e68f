package nl.kwartier.lifecycle.internal.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.TinyJar;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Heard heard = new Heard();
    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = inboxKnowing();
    }

    @Test
    void aDroppedJarIsFoundOnce() {
        TinyJar.described("eettafel").writeTo(folder.resolve("eettafel.jar"));

        look();
        look();

        assertThat(heard.events).containsExactly("eettafel.jar is eettafel 1.0.0");
    }

    @Test
    void aFileThatIsTakenAwayIsGone() throws IOException {
        TinyJar.described("eettafel").writeTo(folder.resolve("eettafel.jar"));
        look();
        Files.delete(folder.resolve("eettafel.jar"));

        look();

        assertThat(heard.events).containsExactly("eettafel.jar is eettafel 1.0.0", "eettafel.jar is gone");
    }

    @Test
    void aFileThatWentWhileNobodyLookedIsGone() {
        inbox = inboxKnowing("eettafel.jar");

        look();

        assertThat(heard.events).containsExactly("eettafel.jar is gone");
    }

    @Test
    void anotherVersionUnderTheSameNameIsFound() {
        TinyJar.described("eettafel").writeTo(folder.resolve("eettafel.jar"));
        look();
        TinyJar.described("eettafel").header("Bundle-Version", "1.1.0.later").writeTo(folder.resolve("eettafel.jar"));

        look();

        assertThat(heard.events).endsWith("eettafel.jar is eettafel 1.1.0-later");
    }

    @Test
    void aHalfCopiedFileWaitsForTheRest() throws IOException {
        byte[] whole = TinyJar.described("eettafel").bytes();
        Files.write(folder.resolve("eettafel.jar"), Arrays.copyOf(whole, whole.length / 2));
        look();
        assertThat(inbox.rejected()).isEmpty();
        Files.write(folder.resolve("eettafel.jar"), whole);

        look();

        assertThat(heard.events).containsExactly("eettafel.jar is eettafel 1.0.0");
    }

    @Test
    void aFileThatStaysHalfIsRejectedWithAReason() throws IOException {
        byte[] whole = TinyJar.described("eettafel").bytes();
        Files.write(folder.resolve("eettafel.jar"), Arrays.copyOf(whole, whole.length / 2));
        look();
        now = now.plus(PATIENCE).plusMillis(1);

        look();

        assertThat(inbox.rejected())
                .extracting(Rejected::file, file -> file.reason().code())
                .containsExactly(tuple("eettafel.jar", "KW-BESTAND-AFGEKAPT"));
    }

    @Test
    void aRejectedFileThatIsCopiedAgainIsTaken() throws IOException {
        byte[] whole = TinyJar.described("eettafel").bytes();
        Files.write(folder.resolve("eettafel.jar"), Arrays.copyOf(whole, whole.length / 2));
        look();
        now = now.plus(PATIENCE).plusMillis(1);
        look();
        Files.write(folder.resolve("eettafel.jar"), whole);

        look();

        assertThat(inbox.rejected()).isEmpty();
        assertThat(heard.events).containsExactly("eettafel.jar is eettafel 1.0.0");
    }

    @Test
    void aBadJarDoesNotKeepAGoodOneOut() throws IOException {
        Files.writeString(folder.resolve("a.jar"), "<html>Niet gevonden</html>");
        TinyJar.described("eettafel").writeTo(folder.resolve("b.jar"));

        look();

        assertThat(heard.events).containsExactly("b.jar is eettafel 1.0.0");
    }

    @Test
    void aJarThatIsNotWantedNowIsOfferedAgainWhenAnotherGoes() throws IOException {
        TinyJar.described("eettafel").writeTo(folder.resolve("a.jar"));
        TinyJar.described("eettafel").header("Bundle-Version", "2.0.0").writeTo(folder.resolve("b.jar"));
        heard.refused = Set.of("b.jar");
        look();
        assertThat(inbox.rejected()).extracting(Rejected::file).containsExactly("b.jar");
        heard.refused = Set.of();
        Files.delete(folder.resolve("a.jar"));

        look();

        assertThat(heard.events).endsWith("a.jar is gone", "b.jar is eettafel 2.0.0");
        assertThat(inbox.rejected()).isEmpty();
    }

    @Test
    void whatIsNotNamedAsAJarIsNoneOfOurBusiness() throws IOException {
        Files.writeString(folder.resolve("LEESMIJ.txt"), "Zet hier programma's neer.");
        TinyJar.described("eettafel").writeTo(folder.resolve("eettafel.jar.part"));
        TinyJar.described("eettafel").writeTo(folder.resolve(".eettafel.jar"));

        look();

        assertThat(heard.events).isEmpty();
        assertThat(inbox.rejected()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeReadSwitchesNothingOff() throws IOException {
        TinyJar.described("eettafel").writeTo(folder.resolve("eettafel.jar"));
        look();
        Files.move(folder, folder.resolveSibling(folder.getFileName() + "-weg"));

        look();

        assertThat(heard.events).containsExactly("eettafel.jar is eettafel 1.0.0");
    }

    @Test
    void aFolderThatCannotBeReadIsSaidOnceAndSoIsItsReturn() throws IOException {
        try (var log = Lines.of(Inbox.class)) {
            Path elsewhere = folder.resolveSibling(folder.getFileName() + "-weg");
            Files.move(folder, elsewhere);
            look();
            look();
            Files.move(elsewhere, folder);
            look();
            look();

            assertThat(log.lines())
                    .hasSize(2)
                    .satisfiesExactly(
                            lost -> assertThat(lost).contains("niet te lezen", folder.toString()),
                            back -> assertThat(back).contains("weer te lezen", folder.toString()));
        }
    }

    private Inbox inboxKnowing(String... files) {
        return new Inbox(folder, List.of(files), PATIENCE, clock());
    }

    private Clock clock() {
        return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }

    private void look() {
        inbox.look(heard);
    }

    private static final class Heard implements Receiver {
        private final List<String> events = new ArrayList<>();
        private Set<String> refused = Set.of();

        @Override
        public void gone(String file) {
            events.add(file + " is gone");
        }

        @Override
        public Reason found(String file, PluginJar jar) {
            if (refused.contains(file)) {
                return new Reason("KW-PROGRAMMA-DUBBEL", "Er is er al een.", "Haal er een weg.", null);
            }
            events.add(file + " is " + jar.descriptor().id() + " "
                    + jar.descriptor().version());
            return null;
        }
    }
}
