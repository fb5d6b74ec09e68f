package nl.kwartier.lifecycle.internal.jar;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * The signatures under every entry of a jar.
 *
 * @param certificates of who signed all of it; empty when nobody did
 */
public record Signature(List<X509Certificate> certificates) {
    static final Signature NONE = new Signature(List.of());

    /** How the first signer calls himself in his certificate. Anybody can call himself anything, so that only the fingerprint tells who it is. */
    public Optional<String> signer() {
        return certificates.stream().findFirst().map(Signature::commonName);
    }

    /** The SHA-256 of that certificate, 64 lower-case hexadecimal digits. */
    public Optional<String> fingerprint() {
        return certificates.stream().findFirst().map(Signature::sha);
    }

    private static String commonName(X509Certificate certificate) {
        String whole = certificate.getSubjectX500Principal().getName();
        try {
            return new LdapName(whole)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse(whole);
        } catch (InvalidNameException odd) {
            return whole;
        }
    }

    private static String sha(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
