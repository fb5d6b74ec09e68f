package nl.kwartier.lifecycle.internal.trust;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwartier.api.Settings;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.jar.Signature;
import nl.kwartier.lifecycle.internal.trust.Verdict.Kind;

/**
 * Judges who signed a jar by the certificates in {@code <config>/vertrouwd}, and by the one that came with Kwartier itself. The folders are
 * read at every judgement, so that a certificate counts from the moment it is put there, and no longer from the moment it is taken away.
 *
 * <p>A certificate counts as a whole, byte for byte: who issued it means nothing here, because anybody can issue one in any name. One whose
 * period is over counts still. A jar does not prove when it was signed, so refusing would stop the programmes of every maker on a day that
 * nobody chose; whoever no longer trusts a maker takes the file away.
 */
public final class Trust {
    private static final String FOLDER = "vertrouwd";
    private static final String DISTRIBUTION = "kwartier.distribution";
    private static final String UNSIGNED = "kwartier.unsigned";

    private final List<Path> folders;
    private final boolean unsigned;

    /**
     * Trusts the certificates in these folders.
     *
     * @param unsigned whether a jar that nobody signed may come in
     */
    public Trust(List<Path> folders, boolean unsigned) {
        this.folders = List.copyOf(folders);
        this.unsigned = unsigned;
    }

    /** What the municipality set. */
    public static Trust of(Settings settings) {
        var own = Stream.of(settings.config().resolve(FOLDER));
        var distribution = settings.optional(DISTRIBUTION).map(Path::of).stream();
        return new Trust(
                Stream.concat(own, distribution).toList(),
                settings.optional(UNSIGNED).filter("ja"::equals).isPresent());
    }

    /** Says what the signature under a jar is worth. */
    public Verdict judge(PluginJar jar) {
        Signature signature = jar.signature();
        if (signature.certificates().isEmpty()) {
            return new Verdict(Kind.UNSIGNED, null, null, null, unsigned ? null : TrustReasons.unsigned());
        }
        return pinned(signature).map(pinned -> trusted(pinned, signature)).orElseGet(() -> unknown(signature));
    }

    private Optional<Pinned> pinned(Signature signature) {
        return folders.stream()
                .flatMap(folder -> Pinned.in(folder).stream())
                .filter(pinned -> signature.certificates().contains(pinned.certificate()))
                .findFirst();
    }

    /** Of several signers the one that is trusted counts. */
    private static Verdict trusted(Pinned pinned, Signature signature) {
        List<X509Certificate> matching = signature.certificates().stream()
                .filter(pinned.certificate()::equals)
                .toList();
        var signer = new Signature(matching);
        return new Verdict(
                Kind.TRUSTED, signer.signer().orElse(null), signer.fingerprint().orElse(null), pinned.file(), null);
    }

    private static Verdict unknown(Signature signature) {
        String signer = signature.signer().orElse("");
        String fingerprint = signature.fingerprint().orElse("");
        return new Verdict(
                Kind.UNKNOWN_SIGNER, signer, fingerprint, null, TrustReasons.unknownMaker(signer, fingerprint));
    }
}
