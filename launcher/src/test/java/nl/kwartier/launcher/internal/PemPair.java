package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for this computer and its key, in PEM files, made by the JDK's own keytool. */
record PemPair(KeyStore store, Path certificate, Path key) {
    private static final char[] PASSWORD = "proeftuin".toCharArray();

    /**
     * Makes a new pair.
     *
     * @param algorithm {@code RSA} or {@code EC}
     */
    static PemPair make(Path folder, String algorithm)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path file = Files.createTempFile(folder, algorithm, ".p12");
        Files.delete(file);
        var keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "kwartier",
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD)))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), US_ASCII);
        if (keytool.waitFor() != 0) {
            throw new AssertionError("keytool: " + said);
        }
        KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD);
        return new PemPair(
                store,
                pem(
                        file.resolveSibling(file.getFileName() + ".certificaat.pem"),
                        "CERTIFICATE",
                        store.getCertificate("kwartier").getEncoded()),
                pem(
                        file.resolveSibling(file.getFileName() + ".sleutel.pem"),
                        "PRIVATE KEY",
                        store.getKey("kwartier", PASSWORD).getEncoded()));
    }

    private static Path pem(Path file, String what, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(file, "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n");
    }

    /** A client that trusts this certificate and no other. */
    HttpClient client() throws GeneralSecurityException, IOException {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("kwartier", store.getCertificate("kwartier"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }
}
