package nl.kwartier.check;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import javax.tools.ToolProvider;
import nl.kwartier.lifecycle.internal.jar.Descriptor;
import nl.kwartier.lifecycle.internal.jar.Unfit;

/** A project with one class, as bnd made a bundle of it. */
final class BuiltProgramme implements AutoCloseable {
    private final Builder builder;
    private final Attributes manifest;

    private BuiltProgramme(Builder builder, Attributes manifest) {
        this.builder = builder;
        this.manifest = manifest;
    }

    /** Something bnd complains of; lines count from 1. */
    record Complaint(String message, String file, int line) {}

    static BuiltProgramme of(Path project, String source) throws IOException {
        Path file = project.resolve("src/main/java/voorbeeld/SamenEten.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        Path classes = Files.createTempDirectory(project, "classes");
        String classPath = System.getProperty("java.class.path");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                classPath,
                                "-d",
                                classes.toString(),
                                file.toString()))
                .isZero();
        return bundle(project, classes, classPath);
    }

    private static BuiltProgramme bundle(Path project, Path classes, String classPath) throws IOException {
        var builder = new Builder();
        try {
            builder.setBase(project.toFile());
            builder.setProperty("Bundle-SymbolicName", "voorbeeld");
            builder.setProperty("Bundle-Version", "1.0.0");
            builder.setProperty("Bundle-Vendor", "Buurtsoftware, coöperatie");
            builder.setProperty("Import-Package", "*;resolution:=optional");
            builder.setProperty("-plugin.check", DescriptorCheck.class.getName());
            builder.setProperty("-includeresource", classes.toString());
            builder.addClasspath(icons(project).toFile());
            for (String entry : classPath.split(File.pathSeparator, -1)) {
                if (!entry.isEmpty()) {
                    builder.addClasspath(new File(entry));
                }
            }
            return new BuiltProgramme(builder, builder.build().getManifest().getMainAttributes());
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** A file of icons as the platform has it, with one icon. */
    private static Path icons(Path project) throws IOException {
        Path file = project.resolve("ui/static/iconen.0123abcd.svg");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<svg><symbol viewBox=\"0 0 24 24\" id=\"tools-kitchen-2\"></symbol></svg>");
        return project.resolve("ui");
    }

    String header(String name) {
        return manifest.getValue(name);
    }

    Descriptor descriptor() throws Unfit {
        return Descriptor.of(manifest);
    }

    List<Complaint> errors() {
        return builder.getErrors().stream()
                .map(message -> {
                    var where = builder.getLocation(message);
                    return where == null
                            ? new Complaint(message, "", 0)
                            : new Complaint(message, String.valueOf(where.file), where.line + 1);
                })
                .toList();
    }

    @Override
    public void close() throws IOException {
        builder.close();
    }
}
