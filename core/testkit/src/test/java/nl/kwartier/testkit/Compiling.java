package nl.kwartier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Runs the compiler of Java. */
final class Compiling {
    private Compiling() {}

    /** Compiles one type; what comes first is looked at first, and the test's class path last. */
    static void into(Path folder, String file, String source, Path... first) throws IOException {
        Path written = Files.writeString(folder.resolveSibling(file), source);
        String path = Stream.concat(
                        Stream.of(first).map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
        var said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", folder.toString(), "-cp", path, "-proc:none");
            boolean done = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(written))
                    .call();
            assertThat(done).as(said.toString()).isTrue();
        }
    }
}
