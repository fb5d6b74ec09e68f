package nl.kwartier.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    /** The version of the class format that Java 8 reads. */
    private static final int JAVA_8 = 52;

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "11", "16"})
    void anOldJavaIsRefusedInOneSentence(String java) {
        assertThat(Main.newEnough(java)).isFalse();
        assertThat(Main.refusal(java))
                .contains("Java 17 of nieuwer", "Java " + java)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21", "25"})
    void java17AndLaterWillDo(String java) {
        assertThat(Main.newEnough(java)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Main", "RestLoader", "package-info"})
    void theFirstClassesCanBeReadByJava8(String name) throws IOException {
        try (var jar = new ZipFile(System.getProperty("kwartier.jar"));
                var in = new DataInputStream(
                        jar.getInputStream(jar.getEntry("nl/kwartier/launcher/" + name + ".class")))) {
            in.readInt();
            in.readUnsignedShort();
            assertThat(in.readUnsignedShort()).isEqualTo(JAVA_8);
        }
    }
}
