package nl.kwartier.check.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packages that programmes use have changed no more than their versions say since that was last recorded. It is kept as text, and
 * written anew with {@code -Dkwartier.uitgave=true}, if the versions are right.
 */
class StableApiTest {
    private static final boolean RELEASE = Boolean.getBoolean("kwartier.uitgave");

    @ParameterizedTest
    @ValueSource(strings = {"nl.kwartier.api", "nl.kwartier.ui", "nl.kwartier.kit"})
    void whatProgrammesUseChangesNoMoreThanItsVersionsSay(String bundle) throws Exception {
        Path released = Path.of("src/test/resources/baseline", bundle + ".txt");
        Face now = Face.of(jar(bundle));
        boolean first = RELEASE && Files.notExists(released);

        List<String> untold = first ? List.of() : Change.untold(FaceText.read(Files.readString(released)), now);

        assertThat(String.join("\n\n", untold))
                .as("See \"What programmes build on\" in core/README.md")
                .isEmpty();
        if (RELEASE) {
            Files.writeString(released, FaceText.write(now));
        }
    }

    /** On the class path; its name has a version behind it. */
    private static Path jar(String bundle) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(file -> file.getFileName().toString().startsWith(bundle + "-"))
                .filter(file -> file.toString().endsWith(".jar"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no jar of " + bundle + " yet: run mvn verify"));
    }
}
