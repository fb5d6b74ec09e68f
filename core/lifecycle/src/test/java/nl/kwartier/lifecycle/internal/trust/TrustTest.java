package nl.kwartier.lifecycle.internal.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import nl.kwartier.api.Settings;
import nl.kwartier.lifecycle.internal.TinyJar;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.jar.SigningKey;
import nl.kwartier.lifecycle.internal.trust.Verdict.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTest {
    @TempDir
    static Path keys;

    private static SigningKey buurtsoftware;
    private static SigningKey iemandAnders;

    @TempDir
    Path config;

    private Path trusted;
    private Trust trust;

    @BeforeAll
    static void makeKeys() throws Exception {
        buurtsoftware = SigningKey.made(keys, "Buurtsoftware");
        iemandAnders = SigningKey.made(keys, "Iemand <b>Anders</b>");
    }

    @BeforeEach
    void prepare() throws Exception {
        trusted = Files.createDirectory(config.resolve("vertrouwd"));
        trust = trust(Map.of());
    }

    @Test
    void aJarOfAMakerWhoseCertificateIsHereIsTrusted() throws Exception {
        pin("buurtsoftware.pem", buurtsoftware);

        var verdict = trust.judge(signed(buurtsoftware));

        assertThat(verdict)
                .isEqualTo(new Verdict(
                        Kind.TRUSTED, "Buurtsoftware", buurtsoftware.fingerprint(), "buurtsoftware.pem", null));
    }

    @Test
    void aCertificateInBinaryFormCountsAsWell() throws Exception {
        Files.write(
                trusted.resolve("buurtsoftware.der"),
                buurtsoftware.certificate().getEncoded());

        assertThat(trust.judge(signed(buurtsoftware)).trusted()).isTrue();
    }

    @Test
    void anotherMakerIsNamedWithTheFingerprintToCompare() throws Exception {
        pin("buurtsoftware.pem", buurtsoftware);

        var verdict = trust.judge(signed(iemandAnders));

        assertThat(verdict.kind()).isEqualTo(Kind.UNKNOWN_SIGNER);
        assertThat(verdict.objection().code()).isEqualTo("KW-ONBEKENDE-MAKER");
        assertThat(verdict.objection().cause()).contains("Iemand").doesNotContain("<");
        assertThat(verdict.objection().technical().replace(" ", "")).endsWith(iemandAnders.fingerprint());
    }

    @Test
    void aNameThatWasCopiedIsNoTrust() throws Exception {
        pin("buurtsoftware.pem", buurtsoftware);
        var copied = SigningKey.made(keys, "Buurtsoftware");

        assertThat(trust.judge(signed(copied)).kind()).isEqualTo(Kind.UNKNOWN_SIGNER);
    }

    @Test
    void aJarThatNobodySignedComesInOnlyByTheSetting() throws Exception {
        assertThat(trust.judge(unsigned()).objection().code()).isEqualTo("KW-ZONDER-HANDTEKENING");
        assertThat(trust(Map.of("kwartier.unsigned", "nee")).judge(unsigned()).objection())
                .isNotNull();

        var verdict = trust(Map.of("kwartier.unsigned", "ja")).judge(unsigned());

        assertThat(verdict.objection()).isNull();
        assertThat(verdict.trusted()).isFalse();
    }

    @Test
    void theSettingForUnsignedJarsLetsNoStrangerIn() throws Exception {
        assertThat(trust(Map.of("kwartier.unsigned", "ja"))
                        .judge(signed(buurtsoftware))
                        .objection())
                .isNotNull();
    }

    @Test
    void aCertificateCountsFromTheMomentItIsThereUntilItIsTakenAway() throws Exception {
        assertThat(trust.judge(signed(buurtsoftware)).trusted()).isFalse();
        pin("buurtsoftware.pem", buurtsoftware);
        assertThat(trust.judge(signed(buurtsoftware)).trusted()).isTrue();
        Files.delete(trusted.resolve("buurtsoftware.pem"));
        assertThat(trust.judge(signed(buurtsoftware)).trusted()).isFalse();
    }

    @Test
    void aCertificateWhosePeriodIsOverCountsStill() throws Exception {
        var old = SigningKey.expired(keys, "Oude Maker");
        pin("oud.pem", old);

        assertThat(trust.judge(signed(old)).trusted()).isTrue();
    }

    @Test
    void aFileThatIsNoCertificateDoesNotHinderTheOthers() throws Exception {
        Files.writeString(trusted.resolve("a.pem"), "dit is een brief");
        Files.write(trusted.resolve("b.der"), new byte[1_000_000]);
        Files.createDirectory(trusted.resolve("c.pem"));
        Files.writeString(trusted.resolve("LEESMIJ.txt"), "Hier staan certificaten.");
        pin("z.pem", buurtsoftware);

        assertThat(trust.judge(signed(buurtsoftware)).certificate()).isEqualTo("z.pem");
    }

    @Test
    void theCertificateThatCameWithKwartierIsTrusted() throws Exception {
        Path distribution = Files.createDirectory(config.resolve("programmes"));
        Files.writeString(distribution.resolve("kwartier-1a2b.pem"), pem(buurtsoftware));

        var verdict =
                trust(Map.of("kwartier.distribution", distribution.toString())).judge(signed(buurtsoftware));

        assertThat(verdict.trusted()).isTrue();
    }

    @Test
    void ofTwoSignersOneWhoIsTrustedIsEnough() throws Exception {
        pin("buurtsoftware.pem", buurtsoftware);
        byte[] twice = iemandAnders.sign(buurtsoftware.sign(plain()));

        var verdict = trust.judge(read(twice));

        assertThat(verdict.trusted()).isTrue();
        assertThat(verdict.signer()).isEqualTo("Buurtsoftware");
    }

    private Trust trust(Map<String, String> settings) {
        return Trust.of(new Settings(name -> name.equals("kwartier.config") ? config.toString() : settings.get(name)));
    }

    private void pin(String file, SigningKey key) throws Exception {
        Files.writeString(trusted.resolve(file), pem(key));
    }

    private static String pem(SigningKey key) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(key.certificate().getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private PluginJar signed(SigningKey key) throws Exception {
        return read(key.sign(plain()));
    }

    private static byte[] plain() {
        return TinyJar.described("samen")
                .entry("teksten/nl.properties", "groet=Hoi")
                .bytes();
    }

    private PluginJar unsigned() throws Exception {
        return read(plain());
    }

    private PluginJar read(byte[] bytes) throws Exception {
        return PluginJar.read(Files.write(config.resolve("x.jar"), bytes));
    }
}
