package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code onderteken}: puts a signature under jars. A jar is replaced by the signed one when that is whole. */
final class SignJars implements Command {
    private static final String USAGE = "onderteken JAR --sleutel BESTAND [--certificaat BESTAND]";

    @Override
    public void run(List<String> arguments, Terminal terminal) throws Refused, IOException {
        var args = Arguments.parse(arguments, Set.of("--sleutel", "--certificaat"), USAGE);
        List<String> jars = args.words("het jar-bestand dat u wilt ondertekenen");
        var key = KeyStoreFile.open(Path.of(args.needed("--sleutel")), Password.existing(terminal));
        for (String jar : jars) {
            JarSigning.sign(Path.of(jar), key);
            terminal.out().println("Ondertekend: " + jar);
        }
        Optional<String> certificate = args.option("--certificaat");
        if (certificate.isPresent()) {
            WholeFile.write(
                    Path.of(certificate.get()),
                    new ByteArrayInputStream(key.pem().getBytes(UTF_8)));
        }
        terminal.out().println("Vingerafdruk van het certificaat: " + key.fingerprint());
    }
}
