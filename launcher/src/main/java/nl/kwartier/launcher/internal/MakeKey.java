package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.naming.ldap.Rdn;

/** {@code sleutel}: makes a key to sign programmes with, and the certificate to hand out. */
final class MakeKey implements Command {
    private static final String USAGE = "sleutel MAP --naam \"Naam van de maker\"";
    private static final String KEY = "sleutel.p12";
    private static final String CERTIFICATE = "certificaat.pem";
    private static final int LONGEST_NAME = 64;

    /** Ten years. A certificate counts for as long as somebody trusts it, so nothing ends on that day. */
    private static final String DAYS = "3650";

    @Override
    public void run(List<String> arguments, Terminal terminal) throws Refused, IOException {
        var args = Arguments.parse(arguments, Set.of("--naam"), USAGE);
        Path folder = Path.of(args.word("de map waar de sleutel in moet komen"));
        String name = checkedName(args.needed("--naam"));
        Path key = folder.resolve(KEY);
        if (Files.exists(key)) {
            throw new Refused(
                    "Er is al een sleutel: " + key + ". Kies een andere map; een sleutel wordt nooit overschreven.");
        }
        char[] password = Password.fresh(terminal);
        make(folder, key, name, password);
        tell(terminal, folder, KeyStoreFile.open(key, password));
    }

    private static String checkedName(String name) throws Refused {
        if (name.isBlank() || name.length() > LONGEST_NAME || !name.codePoints().noneMatch(Character::isISOControl)) {
            throw new Refused("De naam van de maker is leeg of te lang. Kies een naam van hoogstens " + LONGEST_NAME
                    + " tekens, zoals: Stichting Buurtsoftware.");
        }
        return name.strip();
    }

    /** In a folder of its own that nobody else may read, and moved from there when it is whole. */
    private static void make(Path folder, Path key, String name, char[] password) throws Refused, IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempDirectory(folder, "sleutel");
        Path made = aside.resolve(KEY);
        try {
            keytool(made, name, password);
            if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(made, key);
        } finally {
            Files.deleteIfExists(made);
            Files.delete(aside);
        }
    }

    /** RSA, because it gives the same signature for the same content each time. The password goes by the environment, where no list of processes shows it. */
    private static void keytool(Path file, String name, char[] password) throws Refused, IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "maker",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "3072",
                        "-sigalg",
                        "SHA256withRSA",
                        "-validity",
                        DAYS,
                        "-dname",
                        "CN=" + Rdn.escapeValue(name),
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass:env",
                        Password.VARIABLE)
                .redirectErrorStream(true);
        builder.environment().put(Password.VARIABLE, new String(password));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!ended(process) || !Files.exists(file)) {
            throw new Refused("Java kon de sleutel niet maken: "
                    + said.replaceAll("\\s+", " ").strip());
        }
    }

    private static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void tell(Terminal terminal, Path folder, KeyStoreFile made) throws IOException {
        Path certificate = folder.resolve(CERTIFICATE);
        WholeFile.write(certificate, new ByteArrayInputStream(made.pem().getBytes(UTF_8)));
        terminal.out()
                .println("De sleutel staat in " + folder.resolve(KEY)
                        + ". Bewaar hem veilig, met het wachtwoord: wie ze heeft, ondertekent in uw naam.");
        terminal.out()
                .println("Geef " + certificate
                        + " aan wie uw programma's wil gebruiken. Het hoort in de map config/vertrouwd.");
        terminal.out().println("Vingerafdruk om door de telefoon te vergelijken: " + made.fingerprint());
    }
}
