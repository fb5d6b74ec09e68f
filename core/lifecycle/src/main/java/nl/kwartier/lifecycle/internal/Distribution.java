package nl.kwartier.lifecycle.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.jar.Unfit;
import nl.kwartier.lifecycle.internal.list.Approval;
import nl.kwartier.lifecycle.internal.list.Listed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The programmes that came with Kwartier: a folder of jars, which the launcher names in the property {@code kwartier.distribution}. */
final class Distribution {
    static final String PROPERTY = "kwartier.distribution";
    private static final Logger LOG = LoggerFactory.getLogger(Distribution.class);

    private final Registers registers;
    private final Ready ready;

    Distribution(Registers registers, Ready ready) {
        this.registers = registers;
        this.ready = ready;
    }

    /** Puts each in the list, in a demonstration as wanted, otherwise switched off. A newer one follows when it asks nothing new. */
    void offer(Path folder, boolean approved) {
        List<Listed> listed = registers.list().all();
        for (Path file : jars(folder)) {
            offer(file, listed, approved);
        }
    }

    /** What is listed already is not read again: checking every signature at every start takes longer than all the rest here. */
    private void offer(Path file, List<Listed> listed, boolean approved) {
        try {
            byte[] content = Files.readAllBytes(file);
            String sha = PluginJar.sha(content);
            if (listed.stream().noneMatch(one -> one.sha().equals(sha))) {
                offer(PluginJar.of(content), approved);
            }
        } catch (Unfit unfit) {
            LOG.error("Het meegeleverde bestand {} is niet opgenomen. {}", file, unfit.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void offer(PluginJar jar, boolean approved) {
        Optional<Listed> before = registers.list().find(jar.descriptor().id());
        if (before.map(Listed::fromInbox).orElse(false)) {
            return;
        }
        Approval asked = Approval.of(jar.description());
        boolean waits = registers.arrivals().cameWithKwartier(jar, approved ? asked : null);
        if (waits && (approved || registers.approvals().of(before.orElseThrow()).covers(asked))) {
            ready.whenOn(jar.sha());
        }
    }

    private static List<Path> jars(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
