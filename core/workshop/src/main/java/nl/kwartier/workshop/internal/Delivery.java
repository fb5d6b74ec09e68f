package nl.kwartier.workshop.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Offer;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;

/** Lets a jar take the place of what runs, by the same way as any other update: what works here works there. */
final class Delivery {
    private static final Caller CALLER = Caller.system("programma in ontwikkeling bijwerken");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long PAUSE_MILLIS = 10;

    private final Installation installation;
    private final Programmes programmes;
    private final Path file;

    Delivery(Installation installation, Programmes programmes, Path file) {
        this.installation = installation;
        this.programmes = programmes;
        this.file = file;
    }

    /** Waits until the platform knows what runs. */
    void awaitStart() throws InterruptedException {
        while (!programmes.settled()) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Lets it in; gives why it does not run, or nothing when it does. */
    Optional<Reason> deliver(byte[] jar) throws IOException, InterruptedException {
        Files.write(file, jar);
        try {
            Check check = installation.offer(CALLER, String.valueOf(file.getFileName()), file);
            String id = check.description().id();
            letIn(id, sha(jar));
            return outcome(id);
        } catch (Refusal objection) {
            return Optional.of(reason(objection));
        }
    }

    private void letIn(String id, String sha) {
        Programme now = programme(id);
        Offer offer = now.offer();
        if (now.state() == State.WAITING || (offer != null && offer.sha().equals(sha))) {
            installation.approve(CALLER, id, sha);
            return;
        }
        if (offer != null) {
            // What runs is this very jar again, after another one that did not work.
            installation.decline(CALLER, id);
        }
        if (now.state() != State.ACTIVE) {
            programmes.switchOn(CALLER, id);
        }
    }

    private static String sha(byte[] jar) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Optional<Reason> outcome(String id) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Programme now = programme(id);
        while (now.more().busy() != null && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
            now = programme(id);
        }
        return Optional.ofNullable(
                now.offer() == null ? now.reason() : now.offer().reason());
    }

    private Programme programme(String id) {
        return programmes.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND, "Het programma " + id + " is er niet."));
    }

    private static Reason reason(Refusal refusal) {
        Object code = refusal.details().get("reden");
        Object technical = refusal.details().get("techniek");
        return new Reason(
                String.valueOf(code == null ? refusal.code().code() : code),
                refusal.sentence(),
                "",
                technical == null ? null : String.valueOf(technical));
    }
}
