package nl.kwartier.launcher.internal;

import static java.time.ZoneOffset.UTC;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertPath;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;
import jdk.security.jarsigner.JarSignerException;

/**
 * Signs a jar with the JDK's own signer. The same jar and the same RSA key give the same bytes on the same JDK: no moment is written
 * down, neither in the signature nor in the table of contents.
 */
final class JarSigning {
    private static final int NAME_LENGTH = 8;

    /** As far back as a zip file can say. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private JarSigning() {}

    static void sign(Path jar, KeyStoreFile key) throws Refused, IOException {
        if (!Files.isRegularFile(jar)) {
            throw new Refused("Het bestand " + jar + " is er niet. Kijk of de naam klopt.");
        }
        try {
            WholeFile.write(jar, new ByteArrayInputStream(signed(jar, key)));
        } catch (ZipException broken) {
            throw new Refused("Het bestand " + jar + " is geen heel jar-bestand. Maak het opnieuw.");
        } catch (JarSignerException | CertificateException failed) {
            throw new Refused("Het bestand " + jar + " is niet te ondertekenen: " + failed.getMessage());
        } catch (NoClassDefFoundError incomplete) {
            throw new Refused("Deze Java kan niet ondertekenen. Gebruik een JDK, niet alleen een JRE.");
        }
    }

    private static byte[] signed(Path jar, KeyStoreFile key) throws IOException, CertificateException {
        try (var zip = new ZipFile(jar.toFile())) {
            LocalDateTime moment = moment(zip);
            var signed = new ByteArrayOutputStream();
            signer(key).sign(zip, signed);
            return timeless(signed.toByteArray(), moment, key);
        }
    }

    private static JarSigner signer(KeyStoreFile key) throws CertificateException {
        CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(key.certificate()));
        try {
            var builder = new JarSigner.Builder(key.key(), path)
                    .digestAlgorithm("SHA-256")
                    .signerName(name(key));
            return (isRsa(key) ? builder.signatureAlgorithm(SigningTime.ALGORITHM) : builder).build();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of this key alone, so that a second maker's signature stands beside the first one's. */
    private static String name(KeyStoreFile key) {
        return key.fingerprint().substring(0, NAME_LENGTH).toUpperCase(Locale.ROOT);
    }

    private static boolean isRsa(KeyStoreFile key) {
        return key.key().getAlgorithm().equals("RSA");
    }

    /** When the jar was made, by its own saying. A zip file knows no time zone, and neither does this. */
    private static LocalDateTime moment(ZipFile zip) {
        return Collections.list(zip.entries()).stream()
                .map(ZipEntry::getTimeLocal)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(EARLIEST);
    }

    /** The same entries, each at the moment of the jar: the signer stamps its own with the time of the clock. */
    private static byte[] timeless(byte[] signed, LocalDateTime moment, KeyStoreFile key) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(signed));
                var to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var copied = new ZipEntry(entry.getName());
                copied.setTimeLocal(moment);
                to.putNextEntry(copied);
                to.write(content(entry, from.readAllBytes(), moment, key));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(ZipEntry entry, byte[] content, LocalDateTime moment, KeyStoreFile key)
            throws IOException {
        boolean own = entry.getName().equals("META-INF/" + name(key) + ".RSA");
        try {
            return own ? SigningTime.put(moment.toInstant(UTC), content, key.key()) : content;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
