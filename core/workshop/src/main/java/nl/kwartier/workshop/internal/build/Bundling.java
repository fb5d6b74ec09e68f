package nl.kwartier.workshop.internal.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import aQute.bnd.version.MavenVersion;
import aQute.lib.utf8properties.UTF8Properties;
import aQute.service.reporter.Report.Location;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import nl.kwartier.api.development.Trouble.Spot;
import nl.kwartier.check.DescriptorCheck;
import nl.kwartier.workshop.internal.project.Project;
import nl.kwartier.workshop.internal.trouble.Broken;
import nl.kwartier.workshop.internal.trouble.Spots;
import org.jspecify.annotations.Nullable;

/** Makes a jar of classes, with the manifest that the build of a programme would write, and holds it to the same rules. */
final class Bundling {
    /** The instructions of the pom above all programmes. */
    private static final String USUAL = "programma.bnd";

    private Bundling() {}

    static byte[] jar(Project project, Bench bench) throws Broken {
        try (var builder = new Builder()) {
            prepare(builder, project, bench);
            Jar jar = builder.build();
            if (!builder.getErrors().isEmpty()) {
                throw broken(builder, project);
            }
            var bytes = new ByteArrayOutputStream();
            jar.write(bytes);
            return bytes.toByteArray();
        } catch (Broken | RuntimeException known) {
            throw known;
        } catch (Exception failed) {
            throw Broken.because(
                    "Er is geen jar van te maken", "Kijk onder Techniek wat er mis is.", String.valueOf(failed));
        }
    }

    private static void prepare(Builder builder, Project project, Bench bench) throws Exception {
        builder.setBase(project.folder().toFile());
        builder.setProperties(properties(project));
        builder.setClasspath(bench.against().stream().map(Path::toFile).toArray(File[]::new));
        var content = new Jar(bench.classes().toFile());
        content.addAll(new Jar(bench.resources().toFile()));
        builder.setJar(content);
        builder.addBasicPlugin(new DescriptorCheck());
    }

    private static Properties properties(Project project) throws IOException {
        var properties = new UTF8Properties();
        try (InputStream usual = Objects.requireNonNull(Bundling.class.getResourceAsStream(USUAL))) {
            properties.load(new StringReader(new String(usual.readAllBytes(), UTF_8)));
        }
        project.headers().forEach(properties::setProperty);
        properties.setProperty(
                "Bundle-Version",
                MavenVersion.parseMavenString(project.headers().get("Bundle-Version"))
                        .getOSGiVersion()
                        .toString());
        var own = new UTF8Properties();
        own.load(new StringReader(project.instructions()));
        own.stringPropertyNames().forEach(name -> properties.setProperty(name, own.getProperty(name)));
        return properties;
    }

    private static Broken broken(Builder builder, Project project) {
        var spots = new ArrayList<Spot>();
        for (String error : builder.getErrors()) {
            spots.add(spot(builder.getLocation(error), error, project));
        }
        return Broken.at("Het programma beschrijft zichzelf nog niet goed", List.copyOf(spots));
    }

    private static Spot spot(@Nullable Location where, String error, Project project) {
        var spots = new Spots(project.folder());
        if (where == null || where.file == null || !Files.isRegularFile(Path.of(where.file))) {
            return spots.at(project.folder().resolve("pom.xml"), 1, error);
        }
        return spots.at(Path.of(where.file), where.line + 1, error);
    }
}
