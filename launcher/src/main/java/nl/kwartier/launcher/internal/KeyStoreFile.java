package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;

/**
 * The key in a key store, with the certificate that goes with it.
 *
 * @param key that signs
 * @param certificate to hand out
 */
record KeyStoreFile(PrivateKey key, X509Certificate certificate) {
    static KeyStoreFile open(Path file, char[] password) throws Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused(
                    "Het bestand " + file + " is er niet. Maak een sleutel met: java -jar kwartier.jar sleutel");
        }
        try {
            var store = KeyStore.getInstance(file.toFile(), password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key
                        && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    return new KeyStoreFile(key, certificate);
                }
            }
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new Refused("De sleutel in " + file
                    + " is niet te openen. Kijk of het wachtwoord klopt, en of dit het goede bestand is.");
        }
        throw new Refused("In " + file + " zit geen sleutel. Kijk of dit het goede bestand is.");
    }

    /** The SHA-256 of the certificate, as others compare it. */
    String fingerprint() {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(sha);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The certificate as text. */
    String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
