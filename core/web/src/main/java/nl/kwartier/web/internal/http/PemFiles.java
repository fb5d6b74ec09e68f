package nl.kwartier.web.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** Reads a certificate and its key from PEM files, as certificate authorities hand them out. */
final class PemFiles {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private PemFiles() {}

    /**
     * Makes a key store of both.
     *
     * @throws IllegalArgumentException with a Dutch sentence when a file cannot be read, or when the two do not belong together
     */
    static KeyStore keyStore(Path certificate, Path key) {
        Certificate[] chain = chain(certificate);
        PrivateKey secret = key(key);
        try {
            if (!belongTogether(chain[0].getPublicKey(), secret)) {
                throw new IllegalArgumentException("De sleutel in " + key + " hoort niet bij het certificaat in "
                        + certificate + ". Geef de sleutel waarmee het certificaat is aangevraagd.");
            }
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("kwartier", secret, new char[0], chain);
            return store;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean belongTogether(PublicKey open, PrivateKey secret) throws GeneralSecurityException {
        if (!open.getAlgorithm().equals(secret.getAlgorithm())) {
            return false;
        }
        byte[] words = {1, 2, 3};
        var signature = Signature.getInstance(open.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
        signature.initSign(secret);
        signature.update(words);
        byte[] signed = signature.sign();
        signature.initVerify(open);
        signature.update(words);
        return signature.verify(signed);
    }

    private static Certificate[] chain(Path file) {
        byte[] pem = bytes(file);
        try {
            var chain = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem));
            if (!chain.isEmpty()) {
                return chain.toArray(Certificate[]::new);
            }
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(noCertificate(file), unreadable);
        }
        throw new IllegalArgumentException(noCertificate(file));
    }

    private static String noCertificate(Path file) {
        return "In " + file + " staat geen certificaat in PEM-vorm. Zo'n bestand begint met BEGIN CERTIFICATE.";
    }

    private static PrivateKey key(Path file) {
        var match = KEY.matcher(new String(bytes(file), ISO_8859_1));
        String wrong = "In " + file + " staat geen sleutel in PEM-vorm zonder wachtwoord. Zo'n bestand begint met"
                + " BEGIN PRIVATE KEY.";
        if (!match.find()) {
            throw new IllegalArgumentException(wrong);
        }
        try {
            return key(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(match.group(1))));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(wrong, unreadable);
        }
    }

    private static PrivateKey key(PKCS8EncodedKeySpec spec) throws GeneralSecurityException {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(spec);
        } catch (InvalidKeySpecException notElliptic) {
            return KeyFactory.getInstance("RSA").generatePrivate(spec);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "Het bestand " + file + " is niet te lezen. Kijk of het er is en of Kwartier het mag lezen.",
                    unreadable);
        }
    }
}
