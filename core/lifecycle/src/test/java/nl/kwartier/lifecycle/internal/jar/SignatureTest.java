package nl.kwartier.lifecycle.internal.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.kwartier.lifecycle.internal.TinyJar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureTest {
    @TempDir
    static Path folder;

    private static SigningKey buurtsoftware;
    private static SigningKey iemandAnders;

    @BeforeAll
    static void makeKeys() throws Exception {
        buurtsoftware = SigningKey.made(folder, "Buurtsoftware, coöperatie");
        iemandAnders = SigningKey.made(folder, "Iemand Anders");
    }

    @Test
    void aJarWithoutSignatureHasNoSigner() throws Exception {
        assertThat(read(plain()).signature().signer()).isEmpty();
    }

    @Test
    void aSignedJarTellsWhoSignedIt() throws Exception {
        var signature = read(buurtsoftware.sign(plain())).signature();

        assertThat(signature.signer()).contains("Buurtsoftware, coöperatie");
        assertThat(signature.fingerprint()).contains(buurtsoftware.fingerprint());
    }

    @Test
    void aChangedEntryIsFound() throws Exception {
        byte[] signed = buurtsoftware.sign(plain());

        assertThat(refusal(changed(signed, "texts/nl.properties", text -> "groet=Tot nooit")))
                .isEqualTo("KW-HANDTEKENING-FOUT");
    }

    @Test
    void anotherDescriptionInTheManifestIsFound() throws Exception {
        byte[] signed = buurtsoftware.sign(plain());

        assertThat(refusal(changed(
                        signed, "META-INF/MANIFEST.MF", text -> text.replace("Programma samen", "Programma stiekem"))))
                .isEqualTo("KW-HANDTEKENING-FOUT");
    }

    @Test
    void anEntryThatWasTakenOutIsMissed() throws Exception {
        byte[] signed = buurtsoftware.sign(plain());

        assertThat(refusal(changed(signed, "texts/nl.properties", text -> null)))
                .isEqualTo("KW-HANDTEKENING-FOUT");
    }

    @Test
    void anEntryThatWasPutInIsNotSigned() throws Exception {
        assertThat(refusal(with(buurtsoftware.sign(plain()), "texts/erbij.properties")))
                .isEqualTo("KW-HANDTEKENING-DEELS");
    }

    @Test
    void whoSignsTheWholeAfterAChangeIsItsSigner() throws Exception {
        byte[] first = buurtsoftware.sign(plain());

        assertThat(read(iemandAnders.sign(with(first, "texts/erbij.properties")))
                        .signature()
                        .certificates())
                .containsExactly(iemandAnders.certificate());
    }

    @Test
    void twoMaySignTheWhole() throws Exception {
        var signature = read(iemandAnders.sign(buurtsoftware.sign(plain()))).signature();

        assertThat(signature.certificates())
                .containsExactlyInAnyOrder(buurtsoftware.certificate(), iemandAnders.certificate());
    }

    private static byte[] plain() {
        return TinyJar.described("samen")
                .entry("texts/nl.properties", "groet=Welkom")
                .bytes();
    }

    private static PluginJar read(byte[] jar) throws IOException, Unfit {
        Path file = folder.resolve("programma.jar");
        Files.write(file, jar);
        return PluginJar.read(file);
    }

    private static String refusal(byte[] jar) {
        return catchThrowableOfType(Unfit.class, () -> read(jar)).reason().code();
    }

    /** The jar with the text of one entry changed, or with the entry left out when the change gives nothing. */
    private static byte[] changed(byte[] jar, String name, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(jar));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                if (entry.getName().equals(name)) {
                    String text = change.apply(new String(content, StandardCharsets.UTF_8));
                    content = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
                }
                if (content != null) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(content);
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] jar, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(jar));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(from.readAllBytes());
            }
            to.putNextEntry(new ZipEntry(name));
            to.write("groet=Hallo".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
