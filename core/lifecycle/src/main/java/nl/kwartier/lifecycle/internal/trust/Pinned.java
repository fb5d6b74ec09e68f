package nl.kwartier.lifecycle.internal.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A certificate that somebody put in a folder in order to trust it.
 *
 * @param file the name of the file it stands in
 * @param certificate the certificate
 */
record Pinned(String file, Certificate certificate) {
    private static final Logger LOG = LoggerFactory.getLogger(Pinned.class);
    private static final List<String> ENDINGS = List.of(".pem", ".crt", ".cer", ".der");

    /** A certificate is a few kilobytes; this keeps a file that was put there by mistake out of the memory. */
    private static final int LARGEST = 256 * 1024;

    /** Reads a folder, in PEM or DER. A file that cannot be read is told of and left out; a folder that is not there holds nothing. */
    static List<Pinned> in(Path folder) {
        var pinned = new ArrayList<Pinned>();
        for (Path file : files(folder)) {
            try {
                read(file)
                        .forEach(certificate ->
                                pinned.add(new Pinned(file.getFileName().toString(), certificate)));
            } catch (IOException | CertificateException e) {
                LOG.warn(
                        "Het certificaat {} is niet te lezen, en telt dus niet mee. Zet er een PEM-bestand voor in de plaats. ({})",
                        file,
                        e.toString());
            }
        }
        return pinned;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Pinned::named).sorted().toList();
        } catch (IOException e) {
            LOG.warn("De map {} met vertrouwde certificaten is niet te lezen. ({})", folder, e.toString());
            return List.of();
        }
    }

    private static boolean named(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static Collection<? extends Certificate> read(Path file) throws IOException, CertificateException {
        if (Files.size(file) > LARGEST) {
            throw new CertificateException("larger than " + LARGEST + " bytes");
        }
        try (InputStream in = Files.newInputStream(file)) {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (certificates.isEmpty()) {
                throw new CertificateException("no certificate in it");
            }
            return certificates;
        }
    }
}
