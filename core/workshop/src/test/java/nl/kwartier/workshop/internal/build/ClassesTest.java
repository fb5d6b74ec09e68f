package nl.kwartier.workshop.internal.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import nl.kwartier.workshop.internal.project.Project;
import nl.kwartier.workshop.internal.trouble.Broken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiling only what changed gives the same classes as compiling everything. */
class ClassesTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    Path folder;

    private Project project;
    private Bench bench;
    private Classes classes;

    @BeforeEach
    void compileTwoClasses() throws Exception {
        project = new Project(folder, "x.jte", Map.of(), "");
        bench = new Bench(folder.resolve("werk"), List.of());
        classes = Classes.on(bench);
        write(
                "Cup",
                "public class Cup { public static final int HANDLES = 1; public static String of() { return \"tea\"; } }");
        write("Table", "public class Table { public String toString() { return Cup.of() + Cup.HANDLES; } }");
        classes.compile(project);
        assertThat(shown()).isEqualTo("tea1");
    }

    @Test
    void whatAMethodDoesConcernsItsOwnClassAlone() throws Exception {
        Files.setLastModifiedTime(compiled("Table"), LONG_AGO);
        write(
                "Cup",
                "public class Cup { public static final int HANDLES = 1; public static String of() { return \"milk\"; } }");

        classes.compile(project);

        assertThat(shown()).isEqualTo("milk1");
        assertThat(Files.getLastModifiedTime(compiled("Table"))).isEqualTo(LONG_AGO);
    }

    @Test
    void aConstantReachesTheClassesThatTookItOver() throws Exception {
        write(
                "Cup",
                "public class Cup { public static final int HANDLES = 2; public static String of() { return \"tea\"; } }");

        classes.compile(project);

        assertThat(shown()).isEqualTo("tea2");
    }

    @Test
    void aMethodThatIsGoneIsMissedInTheClassThatCallsIt() throws Exception {
        write("Cup", "public class Cup { public static final int HANDLES = 1; }");

        assertThatThrownBy(() -> classes.compile(project))
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.trouble().spots())
                                .singleElement()
                                .satisfies(spot -> assertThat(spot.file()).isEqualTo("src/main/java/Table.java")));
    }

    @Test
    void afterAMistakeEverythingIsCompiledAgain() throws Exception {
        write("Cup", "public class Cup {");
        assertThatThrownBy(() -> classes.compile(project)).isInstanceOf(Broken.class);

        write("Cup", "public class Cup { static final int HANDLES = 3; static String of() { return \"\"; } }");
        classes.compile(project);

        assertThat(shown()).isEqualTo("3");
    }

    @Test
    void aClassInsideAnotherThatIsGoneLeavesNothingBehind() throws Exception {
        write("Plate", "class Plate { private static class Rim {} Object rim() { return new Rim(); } }");
        classes.compile(project);
        assertThat(compiled("Plate$Rim")).exists();

        write("Plate", "class Plate { Object rim() { return null; } }");
        classes.compile(project);

        assertThat(compiled("Plate$Rim")).doesNotExist();
    }

    @Test
    void aSourceThatIsGoneTakesItsClassAlong() throws Exception {
        write("Spoon", "class Spoon {}");
        classes.compile(project);

        Files.delete(source("Spoon"));
        classes.compile(project);

        assertThat(compiled("Spoon")).doesNotExist();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(source(name).getParent());
        Files.writeString(source(name), text);
    }

    private Path source(String name) {
        return folder.resolve("src/main/java/" + name + ".java");
    }

    private Path compiled(String name) {
        return bench.classes().resolve(name + ".class");
    }

    private String shown() throws Exception {
        try (var loader =
                new URLClassLoader(new java.net.URL[] {bench.classes().toUri().toURL()})) {
            return loader.loadClass("Table").getConstructor().newInstance().toString();
        }
    }
}
