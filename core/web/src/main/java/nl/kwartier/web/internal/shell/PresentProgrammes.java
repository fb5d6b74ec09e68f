package nl.kwartier.web.internal.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kwartier.api.lifecycle.OpenProgramme;
import nl.kwartier.spi.Programme;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The programmes that are open now, in the order of the menu. */
@Component(service = PresentProgrammes.class)
public final class PresentProgrammes {
    private static final Comparator<Programme> BY_MENU = Comparator.comparing(
                    (Programme one) -> one.menu().order())
            .thenComparing(one -> one.menu().text());

    private volatile List<Programme> present = List.of();
    private final AtomicInteger edition = new AtomicInteger();

    /** The programmes. */
    public List<Programme> all() {
        return present;
    }

    /** How a programme calls itself in the menu; its id when it is gone. */
    public String title(String id) {
        return present.stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.menu().text())
                .findFirst()
                .orElse(id);
    }

    /** Another number whenever a programme came or went. */
    int edition() {
        return edition.get();
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void addProgramme(OpenProgramme open) {
        var more = new ArrayList<>(present);
        more.add(open.programme());
        more.sort(BY_MENU);
        present = List.copyOf(more);
        edition.incrementAndGet();
    }

    synchronized void removeProgramme(OpenProgramme open) {
        var fewer = new ArrayList<>(present);
        fewer.removeIf(one -> one == open.programme());
        present = List.copyOf(fewer);
        edition.incrementAndGet();
    }
}
