package nl.kwartier.launcher.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A platform that is reached by https without anything in front of it. */
class OwnCertificateTest {
    @TempDir
    static Path keys;

    private static PemPair rsa;
    private static PemPair ec;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeKeys() throws Exception {
        rsa = PemPair.make(keys, "RSA");
        ec = PemPair.make(keys, "EC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void itAnswersByHttpsWithTheCertificateOfItsSettings(String algorithm) throws Exception {
        var pair = algorithm.equals("RSA") ? rsa : ec;
        try (var kwartier = start(pair.certificate(), pair.key())) {
            String address = kwartier.address();
            assertThat(address).startsWith("https://");

            var request = HttpRequest.newBuilder(URI.create(address + "/gezondheid"));
            var health = pair.client().send(request.build(), BodyHandlers.ofString());

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.sslSession()).isPresent();
            assertThat(health.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(kwartier.stop()).isZero();
        }
    }

    @Test
    void aKeyOfAnotherCertificateIsRefused() throws Exception {
        assertThat(refusal(rsa.certificate(), ec.key()))
                .startsWith("De sleutel in " + ec.key() + " hoort niet bij het certificaat in " + rsa.certificate());
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        Path missing = folder.resolve("weg.pem");

        assertThat(refusal(missing, rsa.key())).startsWith("Het bestand " + missing + " is niet te lezen.");
    }

    @Test
    void aKeyInPlaceOfACertificateIsTold() throws Exception {
        assertThat(refusal(ec.key(), ec.key())).contains("geen certificaat", "BEGIN CERTIFICATE");
    }

    private String refusal(Path certificate, Path key) throws IOException, InterruptedException {
        try (var kwartier = start(certificate, key)) {
            return kwartier.refusal();
        }
    }

    private RunningKwartier start(Path certificate, Path key) throws IOException {
        Files.write(
                folder.resolve(SettingsFile.NAME), List.of("tls-certificaat = " + certificate, "tls-sleutel = " + key));
        return RunningKwartier.start(
                Path.of(System.getProperty("java.home")),
                Path.of(System.getProperty("kwartier.jar")),
                folder.resolve("data"),
                "--config",
                folder.toString(),
                "--port",
                "0",
                "--programmas",
                "geen");
    }
}
