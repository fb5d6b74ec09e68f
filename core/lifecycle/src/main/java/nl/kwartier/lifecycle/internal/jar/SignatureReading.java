package nl.kwartier.lifecycle.internal.jar;

import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who signed a jar while its entries are read. The JDK compares the digest of an entry once it was read to its end, and tells
 * its signers only then; that one of them signed every entry, and that none was taken out, is looked at here.
 */
final class SignatureReading {
    private static final String FOLDER = "META-INF/";

    private final Set<String> entries = new HashSet<>();
    private @Nullable Set<X509Certificate> common;
    private @Nullable String unsigned;
    private boolean signatures;

    /** Takes an entry that was read to its end. */
    void read(JarEntry entry) {
        String name = entry.getName();
        entries.add(name);
        if (isSignature(name)) {
            signatures = true;
        } else if (!entry.isDirectory() && !name.equalsIgnoreCase("META-INF/MANIFEST.MF")) {
            take(name, signers(entry));
        }
    }

    private void take(String name, Set<X509Certificate> signers) {
        if (signers.isEmpty()) {
            unsigned = name;
        }
        if (common == null) {
            common = signers;
        } else {
            common.retainAll(signers);
        }
    }

    /**
     * Gives the signature under the whole.
     *
     * @throws Unfit when only a part is signed, or when something that was signed is no longer there
     */
    Signature of(Manifest manifest) throws Unfit {
        if (!signatures) {
            return Signature.NONE;
        }
        Optional<String> gone = manifest.getEntries().keySet().stream()
                .filter(name -> !entries.contains(name))
                .sorted()
                .findFirst();
        if (gone.isPresent()) {
            throw Unfit.forGood(FileReasons.tampered("weg uit de jar: " + gone.get()));
        }
        if (common == null || common.isEmpty()) {
            throw Unfit.forGood(FileReasons.partlySigned(unsigned == null ? "niemand ondertekende alles" : unsigned));
        }
        return new Signature(List.copyOf(common));
    }

    private static Set<X509Certificate> signers(JarEntry entry) {
        CodeSigner[] signers = entry.getCodeSigners();
        return signers == null
                ? new LinkedHashSet<>()
                : Arrays.stream(signers)
                        .map(signer ->
                                signer.getSignerCertPath().getCertificates().get(0))
                        .filter(X509Certificate.class::isInstance)
                        .map(X509Certificate.class::cast)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As the specification of jar files names them. */
    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith(FOLDER)
                && upper.indexOf('/', FOLDER.length()) < 0
                && (upper.endsWith(".SF")
                        || upper.endsWith(".RSA")
                        || upper.endsWith(".DSA")
                        || upper.endsWith(".EC")
                        || upper.startsWith(FOLDER + "SIG-"));
    }
}
