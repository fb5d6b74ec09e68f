package nl.kwartier.lifecycle.internal.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import javax.naming.ldap.Rdn;
import jdk.security.jarsigner.JarSigner;

/** A key that signs, with its own certificate, made by the JDK's keytool. */
public record SigningKey(PrivateKey key, X509Certificate certificate) {
    private static final char[] PASSWORD = "geheim".toCharArray();

    public static SigningKey made(Path folder, String name) throws Exception {
        return made(folder, name, "-0d");
    }

    /** One whose certificate lasted 90 days, and ended long ago. */
    public static SigningKey expired(Path folder, String name) throws Exception {
        return made(folder, name, "-2y");
    }

    private static SigningKey made(Path folder, String name, String start) throws Exception {
        Path store = Files.createTempFile(folder, "sleutel", ".p12");
        Files.delete(store);
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "maker",
                        "-keyalg",
                        "EC",
                        "-startdate",
                        start,
                        "-dname",
                        "CN=" + Rdn.escapeValue(name) + ", C=NL",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        return new SigningKey(
                (PrivateKey) keys.getKey("maker", PASSWORD), (X509Certificate) keys.getCertificate("maker"));
    }

    public byte[] sign(byte[] jar) throws Exception {
        Path file = Files.createTempFile("onderteken", ".jar");
        var out = new ByteArrayOutputStream();
        try {
            Files.write(file, jar);
            var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
            try (var zip = new ZipFile(file.toFile())) {
                new JarSigner.Builder(key, path)
                        .signerName(Integer.toHexString(certificate.hashCode()))
                        .build()
                        .sign(zip, out);
            }
        } finally {
            Files.delete(file);
        }
        return out.toByteArray();
    }

    public String fingerprint() throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }
}
