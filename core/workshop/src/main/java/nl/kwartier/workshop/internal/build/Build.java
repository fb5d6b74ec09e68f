package nl.kwartier.workshop.internal.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kwartier.workshop.internal.project.Project;
import nl.kwartier.workshop.internal.trouble.Broken;

/** Builds the programme in a folder, again and again. Used by one thread. */
public final class Build {
    private final Path folder;
    private final Bench bench;
    private final Classes classes;

    private Build(Path folder, Bench bench, Classes classes) {
        this.folder = folder;
        this.bench = bench;
        this.classes = classes;
    }

    /** Prepares to build a folder. */
    public static Build of(Path folder, Bench bench) throws IOException {
        return new Build(folder, bench, Classes.on(bench));
    }

    /**
     * Builds.
     *
     * @return the jar
     * @throws Broken when there is something to mend in the sources
     */
    public byte[] jar() throws IOException, Broken {
        Project project = project();
        Bench.clear(bench.resources());
        Bench.clear(bench.generated());
        copy(project.resources());
        TemplateSources.generate(project, bench);
        classes.compile(project);
        return Bundling.jar(project, bench);
    }

    private Project project() throws Broken {
        try {
            return Project.read(folder);
        } catch (IOException unreadable) {
            throw Broken.because(
                    "De pom is niet te lezen",
                    "Verbeter " + folder.resolve("pom.xml") + " en bewaar het bestand.",
                    String.valueOf(unreadable.getMessage()));
        }
    }

    private void copy(Path resources) throws IOException {
        if (!Files.isDirectory(resources)) {
            return;
        }
        try (var all = Files.walk(resources)) {
            for (Path one : all.toList()) {
                Path to = bench.resources().resolve(resources.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(one, to);
                }
            }
        }
    }
}
