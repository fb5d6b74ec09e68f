package nl.kwartier.check.stable;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change to a package asks of its version. */
class ChangeTest {
    private static final String CONSUMER = "@org.osgi.annotation.versioning.ConsumerType";
    private static final String PROVIDER = "@org.osgi.annotation.versioning.ProviderType";

    @TempDir
    Path folder;

    @Test
    void nothingChangedAsksNothing() throws Exception {
        assertThat(change(
                        "1.2.0",
                        "public interface Eten { void eet(); }",
                        "1.2.0",
                        "public interface Eten { void eet(); }"))
                .isEmpty();
    }

    @Test
    void aMethodThatGoesAsksForAMajorVersion() throws Exception {
        String before = "public final class Eten { public void eet() {} }";
        String after = "public final class Eten { }";

        assertThat(change("1.2.0", before, "1.3.0", after))
                .singleElement()
                .asString()
                .startsWith("nl.kwartier.proef has version 1.3.0, and needs at least 2.0.0:")
                .contains(
                        "REMOVED METHOD eet() of nl.kwartier.proef.Eten",
                        "Keep what they use",
                        "write @Version(\"2.0.0\") in nl/kwartier/proef/package-info.java.");
        assertThat(change("1.2.0", before, "2.0.0", after)).isEmpty();
    }

    @Test
    void aDefaultMethodOfWhatProgrammesImplementAsksForAMinorVersion() throws Exception {
        String before = CONSUMER + " public interface Eten { void eet(); }";
        String after = CONSUMER + " public interface Eten { void eet(); default void drink() {} }";

        assertThat(change("1.2.0", before, "1.2.0", after))
                .singleElement()
                .asString()
                .contains("needs at least 1.3.0", "ADDED METHOD drink()", "write @Version(\"1.3.0\")");
        assertThat(change("1.2.0", before, "1.3.0", after)).isEmpty();
    }

    @Test
    void aMethodThatProgrammesWouldHaveToImplementAsksForAMajorVersion() throws Exception {
        assertThat(change(
                        "1.2.0",
                        CONSUMER + " public interface Eten { void eet(); }",
                        "1.3.0",
                        CONSUMER + " public interface Eten { void eet(); void drink(); }"))
                .singleElement()
                .asString()
                .contains("needs at least 2.0.0", "ADDED METHOD drink()");
    }

    @Test
    void aMethodOfWhatOnlyKwartierImplementsAsksForAMinorVersion() throws Exception {
        String before = PROVIDER + " public interface Eten { void eet(); }";
        String after = PROVIDER + " public interface Eten { void eet(); void drink(); }";

        assertThat(change("1.2.0", before, "1.3.0", after)).isEmpty();
        assertThat(change("1.2.0", before, "1.2.0", after)).hasSize(1);
    }

    @Test
    void anotherResultAsksForAMajorVersion() throws Exception {
        assertThat(change(
                        "1.2.0",
                        "public final class Eten { public int eet() { return 1; } }",
                        "1.3.0",
                        "public final class Eten { public long eet() { return 1; } }"))
                .singleElement()
                .asString()
                .contains("needs at least 2.0.0", "eet()");
    }

    @Test
    void aPackageThatGoesIsNotedWhateverItsVersion() throws Exception {
        Face before = face("1.0.0", "public class Eten { }");

        assertThat(Change.untold(before, new Face(java.util.Map.of())))
                .containsExactly(
                        "nl.kwartier.proef is gone, so that programmes that use it no longer start. Put it back.");
    }

    @Test
    void whatIsKeptAsTextIsTheSameWhenItIsReadBack() throws Exception {
        Face face = face(
                "1.2.0",
                CONSUMER
                        + " public interface Eten { String MENU = \"soep van de dag\"; void eet(int a, String[] b); }");

        Face read = FaceText.read(FaceText.write(face));

        assertThat(FaceText.write(read)).isEqualTo(FaceText.write(face));
        assertThat(Change.untold(read, face)).isEmpty();
        assertThat(Change.untold(face, read)).isEmpty();
    }

    /** Compares by way of the text, as the build does. */
    private List<String> change(String version, String before, String nextVersion, String after) throws Exception {
        Face released = FaceText.read(FaceText.write(face(version, before)));
        return Change.untold(released, face(nextVersion, after));
    }

    private Face face(String version, String type) throws Exception {
        Path sources = Files.createTempDirectory(folder, "bron");
        Path classes = Files.createTempDirectory(folder, "klassen");
        Path file = Files.writeString(sources.resolve("Eten.java"), "package nl.kwartier.proef; " + type);
        var said = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        said,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-proc:none"),
                        null,
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, null)
                                .getJavaFileObjects(file))
                .call();
        assertThat(compiled).as(said.toString()).isTrue();
        try (var builder = new Builder()) {
            builder.addClasspath(classes.toFile());
            builder.setProperty("Bundle-SymbolicName", "proef");
            builder.setProperty("Export-Package", "nl.kwartier.proef;version=" + version);
            Jar jar = builder.build();
            return Face.of(jar);
        }
    }
}
