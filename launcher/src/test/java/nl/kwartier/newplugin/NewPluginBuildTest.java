package nl.kwartier.newplugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the archetype makes passes the build of a programme, its own test in a platform included, without an edit. */
@Tag("grondig")
class NewPluginBuildTest {
    private static final Path ROOT = Path.of(System.getProperty("kwartier.root"));
    private static final String GENERATE = System.getProperty("kwartier.archetype") + ":generate";
    private static final String TITLE = "-Dtitle=Koken & \"eten\" met 't café";

    private static final String DEPENDENCY = "      <artifactId>nl.kwartier.plugin.samenkoken</artifactId>";

    @TempDir
    private static Path shared;

    private static Maven maven;

    @TempDir
    Path folder;

    @BeforeAll
    static void layOutWhatThisBuildMade() throws IOException {
        maven = Maven.in(shared);
    }

    @Test
    void insideThisRepositoryItIsNamedInEveryList() throws Exception {
        copyThePoms();
        Path plugins = folder.resolve("plugins");

        maven.run(plugins, GENERATE, "-DinteractiveMode=false", "-Did=samen-koken", TITLE);

        assertThat(added("plugins/pom.xml")).containsExactly("    <module>samen-koken</module>");
        assertThat(added("launcher/pom.xml")).hasSize(4).contains(DEPENDENCY);
        assertThat(added("pom.xml")).hasSize(5).contains("  " + DEPENDENCY);
        assertThat(added("launcher/src/main/resources/programmes.txt"))
                .containsExactly("nl.kwartier.plugin.samenkoken.jar");
        assertThat(plugins.resolve("samen-koken/pom.xml"))
                .content()
                .contains("<name>Koken &amp; “eten” met 't café</name>")
                .doesNotContain("relativePath", "organization", "0.1.0-SNAPSHOT</version>\n  <name>");
        assertThat(plugins.resolve("samen-koken/pom.xml")).content().hasLineCount(12);
        maven.run(plugins.resolve("samen-koken"), "verify");

        assertThat(maven.refused(plugins, GENERATE, "-DinteractiveMode=false", "-Did=samen-koken", TITLE))
                .contains("There is a folder " + plugins.resolve("samen-koken") + " already.");
    }

    @Test
    void elsewhereItStandsOnItsOwn() throws Exception {
        String[] command = {
            GENERATE,
            "-DinteractiveMode=false",
            "-DarchetypeCatalog=local",
            "-DarchetypeGroupId=nl.kwartier",
            "-DarchetypeArtifactId=nl.kwartier.new-plugin",
            "-DarchetypeVersion=" + System.getProperty("kwartier.version"),
            "-DgroupId=nl.buurtsoftware",
            "-Dversion=2.3",
            "-Did=bingo",
            "-Dtitle=Bingo"
        };

        maven.run(folder, command);
        maven.run(folder.resolve("bingo"), "verify");

        assertThat(folder.resolve("bingo/target/nl.kwartier.plugin.bingo-2.3.jar"))
                .exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Samen_Koken | 'Samen_Koken' cannot be the id of a programme.
                    a--b        | 'a--b' cannot be the id of a programme.
                    ../koken    | '../koken' cannot be the id of a programme.
                    class       | The id 'class' gives a class or a package with a name that has a meaning already.
                    kit         | The id 'kit' gives a class or a package with a name that has a meaning already.
                    """, quoteCharacter = '"')
    void anIdThatCannotBeOneLeavesNothingBehind(String id, String sentence) throws Exception {
        copyThePoms();
        Path plugins = folder.resolve("plugins");

        assertThat(maven.refused(plugins, GENERATE, "-DinteractiveMode=false", "-Did=" + id, TITLE))
                .contains(sentence);

        assertThat(added("plugins/pom.xml")).isEmpty();
        assertThat(plugins.resolve("new-plugin/target/nieuw")).isEmptyDirectory();
    }

    private void copyThePoms() throws IOException {
        for (Path pom : ReactorRepository.poms()) {
            copy(ROOT.relativize(pom));
        }
        copy(Path.of(".mvn/jvm.config"));
        copy(Path.of("launcher/src/main/resources/programmes.txt"));
    }

    private void copy(Path file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.copy(ROOT.resolve(file), folder.resolve(file));
    }

    /** The lines that a file has more than in this repository, where all others must be as they are there. */
    private List<String> added(String file) throws IOException {
        List<String> before = Files.readAllLines(ROOT.resolve(file));
        List<String> after = Files.readAllLines(folder.resolve(file));
        int first = 0;
        while (first < before.size() && before.get(first).equals(after.get(first))) {
            first++;
        }
        int more = after.size() - before.size();
        assertThat(after.subList(first + more, after.size())).isEqualTo(before.subList(first, before.size()));
        return after.subList(first, first + more);
    }
}
