package nl.kwartier.workshop.internal.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the poms say, inside a repository and outside it. */
class ProjectTest {
    @TempDir
    Path folder;

    @Test
    void whatThePomDoesNotSayStandsInThoseAboveIt() throws IOException {
        write("pom.xml", "<artifactId>top</artifactId><organization><name>Buurt</name></organization>");
        write("plugins/pom.xml", parent("top") + "<artifactId>plugins</artifactId>");
        write("plugins/koffie/pom.xml", parent("plugins") + "<artifactId>nl.koffie</artifactId><name>Koffie</name>");

        Project project = Project.read(folder.resolve("plugins/koffie"));

        assertThat(project.headers())
                .containsEntry("Bundle-Vendor", "Buurt")
                .containsEntry("Bundle-SymbolicName", "nl.koffie")
                .containsEntry("Bundle-Name", "Koffie")
                .containsEntry("Bundle-Version", "1.2");
        assertThat(project.templates()).isEqualTo("nl.koffie.internal.jte");
    }

    @Test
    void aPomThatHappensToLieAboveIsNoParent() throws IOException {
        write("pom.xml", "<artifactId>other</artifactId><organization><name>Iemand anders</name></organization>");
        write("koffie/pom.xml", parent("plugins") + "<artifactId>nl.koffie</artifactId>");

        assertThat(Project.read(folder.resolve("koffie")).headers())
                .containsEntry("Bundle-Vendor", "Nog in ontwikkeling");
    }

    @Test
    void whatIsAddedForBndCounts() throws IOException {
        write(
                "pom.xml",
                "<artifactId>nl.koffie</artifactId><version>1</version><build><plugins><plugin>"
                        + "<artifactId>bnd-maven-plugin</artifactId><configuration><bnd>A: b</bnd></configuration>"
                        + "</plugin></plugins></build>");
        write("bnd.bnd", null);

        assertThat(Project.read(folder).instructions()).contains("A: b", "C: d");
    }

    @Test
    void aPomThatIsNoXmlSaysWhy() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project><artifactId></project>");

        assertThatThrownBy(() -> Project.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("artifactId");
    }

    private void write(String name, String inside) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), inside == null ? "C: d\n" : "<project>" + inside + "</project>");
    }

    private static String parent(String name) {
        return "<parent><artifactId>" + name + "</artifactId><version>1.2</version></parent>";
    }
}
